import type { OperationAccess, RoleCells } from '../types.js';

const READERS: RoleCells = {
  resident: 'own',
  receptionist: 'community',
  implementer: 'department',
  contractor: 'own',
  department_supervisor: 'department',
  cs_supervisor: 'community',
  manager: 'community',
  cashier: [{ reach: 'community', states: ['signed', 'confirmed'] }],
  head_office: 'all',
};

/** Who carries the order out. Accepting reaches the department, because the pool is nobody's yet. */
const ASSIGNEE: RoleCells = { implementer: 'own', contractor: 'own' };

const DESK: RoleCells = { receptionist: 'community', cs_supervisor: 'community', manager: 'community' };

const ANSWER: RoleCells = {
  resident: 'own',
  ...ASSIGNEE,
  // By telephone, recorded as such (WRK-6).
  ...DESK,
};

/** Work orders (spec/api.md, operations of the main job). */
export const workOrderOperations = {
  listWorkOrders: READERS,
  getWorkOrder: READERS,
  acceptWorkOrder: { implementer: 'department', contractor: 'own' },
  declineWorkOrder: { implementer: 'department', contractor: 'own' },
  // DSP-4: the desk too, until somebody has accepted.
  transferWorkOrder: { ...ASSIGNEE, department_supervisor: 'department', ...DESK },
  askDesk: { ...ASSIGNEE, department_supervisor: 'department' },
  requestSupport: ASSIGNEE,
  answerSupport: { department_supervisor: 'department', cs_supervisor: 'community', manager: 'community' },
  arriveWorkOrder: ASSIGNEE,
  quoteWorkOrder: ASSIGNEE,
  requestFeeReview: ASSIGNEE,
  answerFeeReview: { department_supervisor: 'department' },
  consentQuote: ANSWER,
  refuseQuote: ANSWER,
  startWorkOrder: ASSIGNEE,
  pauseWorkOrder: ASSIGNEE,
  resumeWorkOrder: ASSIGNEE,
  finishWorkOrder: ASSIGNEE,
  // Nobody signs by telephone (WRK-8).
  signWorkOrder: { resident: 'own', ...ASSIGNEE },
  returnWorkOrder: {
    ...ASSIGNEE,
    department_supervisor: 'department',
    cs_supervisor: 'community',
    manager: 'community',
  },
  // WRK-6: the second signature of what the head returned, or the manager in their place.
  confirmWorkOrder: {
    department_supervisor: 'department',
    manager: [{ reach: 'community', states: ['returned'] }],
    cs_supervisor: [{ reach: 'community', states: ['returned'] }],
  },
} as const satisfies Readonly<Record<string, OperationAccess>>;
