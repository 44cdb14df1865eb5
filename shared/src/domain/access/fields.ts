import type { Actor } from '../roles.js';
import { cellsAllow } from './reach.js';
import { BOOKED } from './terms.js';
import type { AccessSubject, RoleCells } from './types.js';

const DESK: RoleCells = { receptionist: 'community', cs_supervisor: 'community', manager: 'community' };
const WORKERS: RoleCells = { implementer: 'own', contractor: 'own', department_supervisor: 'department' };

const CALLERS: RoleCells = {
  ...WORKERS,
  implementer: [{ reach: 'own' }, BOOKED],
  department_supervisor: [{ reach: 'department' }, BOOKED],
};

/** Who sees which field of a ticket or order they may see at all. Anybody not named gets null in its place. */
export const fieldTable = {
  /** Whoever goes there has to be able to ring; the pool does not. */
  contact_phone: { resident: 'own', ...DESK, ...CALLERS },
  reporter_name: { resident: 'own', ...DESK, ...CALLERS },
  /** CMP-4: the name of who complained and asked not to be named. */
  anonymous_reporter: { resident: 'own', cs_supervisor: 'community', manager: 'community', receptionist: 'community' },
  /** WRK-9: who is said to have asked for cash does not read it. */
  cash_report: { ...DESK, head_office: 'all' },
  internal_note: { ...DESK, ...WORKERS, head_office: 'all' },
  close_requirements: { ...DESK, department_supervisor: 'department', head_office: 'all' },
  quote_lines: {
    resident: 'own',
    ...DESK,
    ...WORKERS,
    cashier: 'community',
    head_office: 'all',
  },
  /** What parts cost us, not what the resident pays. */
  unit_cost: { department_supervisor: 'department', manager: 'community', cashier: 'community', head_office: 'all' },
  signature_image: { resident: 'own', ...DESK, ...WORKERS, cashier: 'community' },
  staff_work_phone: { resident: 'own', ...DESK, ...WORKERS },
  staff_private_phone: { cs_supervisor: 'community', manager: 'community', department_supervisor: 'department' },
  arrival_location: { ...DESK, department_supervisor: 'department' },
} as const satisfies Readonly<Record<string, RoleCells>>;

export type FieldName = keyof typeof fieldTable;
export const FIELD_NAMES = Object.keys(fieldTable) as readonly FieldName[];

export function maySeeField(field: FieldName, actor: Actor, subject: AccessSubject): boolean {
  return cellsAllow(fieldTable[field], actor, subject);
}
