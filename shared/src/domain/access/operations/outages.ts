import type { OperationAccess, RoleCells } from '../types.js';

const DESK: RoleCells = { receptionist: 'community', cs_supervisor: 'community', manager: 'community' };

/** The head of engineering knows of an outage first; other departments read of it. */
const WITH_ENGINEERING: RoleCells = { ...DESK, department_supervisor: 'department' };

const READERS: RoleCells = {
  ...DESK,
  implementer: 'community',
  department_supervisor: 'community',
  head_office: 'all',
};

/** 停水停电: who announces and ends it, who reads of it, who says 就是这件事. */
export const outageOperations = {
  listOutages: READERS,
  getOutage: READERS,
  listBuildings: { ...DESK, department_supervisor: 'community' },
  announceOutage: WITH_ENGINEERING,
  startOutage: WITH_ENGINEERING,
  changeOutage: WITH_ENGINEERING,
  endOutage: WITH_ENGINEERING,
  tieTickets: WITH_ENGINEERING,
  untieTickets: WITH_ENGINEERING,
  followOutage: { resident: 'own', ...DESK },
} as const satisfies Readonly<Record<string, OperationAccess>>;
