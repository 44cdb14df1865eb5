import type { Actor } from '../roles.js';
import { cellsAllow } from './reach.js';
import { BOOKED, NOT_COMPLAINTS } from './terms.js';
import type { AccessSubject, RoleCells, Term } from './types.js';

const DESK: RoleCells = { receptionist: 'community', cs_supervisor: 'community', manager: 'community' };
const WORKERS: RoleCells = { implementer: 'own', contractor: 'own', department_supervisor: 'department' };

/** With whom a call is booked, and who was given an order, can ring without a look: that is their task. */
const RINGS: Term = { ...BOOKED, named: true };

/** Of a complaint nobody reads in passing who complained: it takes a look that is recorded (`revealContact`, CMP-4). */
const BUT_COMPLAINTS: readonly Term[] = [{ reach: 'community', kinds: NOT_COMPLAINTS }, RINGS];
const DESK_BUT_COMPLAINTS: RoleCells = {
  receptionist: BUT_COMPLAINTS,
  cs_supervisor: BUT_COMPLAINTS,
  manager: BUT_COMPLAINTS,
};

const OF_THE_TASK: readonly Term[] = [{ reach: 'own', named: true }, RINGS];
const CALLERS: RoleCells = {
  implementer: OF_THE_TASK,
  contractor: [{ reach: 'own', named: true }],
  department_supervisor: [{ reach: 'department', kinds: NOT_COMPLAINTS, named: true }, RINGS],
};

const NAMED_BUT_COMPLAINTS: Term = { reach: 'community', kinds: NOT_COMPLAINTS, named: true };

/** Who sees which field of a ticket or order they may see at all. Anybody not named gets null in its place. */
export const fieldTable = {
  /** Whoever goes there has to be able to ring; the pool does not. */
  contact_phone: { resident: 'own', ...DESK_BUT_COMPLAINTS, ...CALLERS },
  reporter_name: { resident: 'own', ...DESK_BUT_COMPLAINTS, ...CALLERS },
  /** The resident's name in the course of it: who wrote, in whose name it was agreed and signed. */
  resident_in_record: {
    resident: 'own',
    ...DESK_BUT_COMPLAINTS,
    implementer: [...OF_THE_TASK, NAMED_BUT_COMPLAINTS],
    contractor: [{ reach: 'own', named: true }],
    department_supervisor: [NAMED_BUT_COMPLAINTS, RINGS],
    cashier: [NAMED_BUT_COMPLAINTS],
    head_office: [NAMED_BUT_COMPLAINTS],
  },
  /** CMP-4: the house of who asked not to be named. */
  anonymous_house: { resident: 'own', ...DESK },
  /** Of the people who live in a house, on its file. */
  household_phone: DESK,
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
  /** A signature is a name. */
  signature_image: { resident: 'own', ...DESK_BUT_COMPLAINTS, ...WORKERS, cashier: 'community' },
  staff_work_phone: { resident: 'own', ...DESK, ...WORKERS },
  staff_private_phone: { cs_supervisor: 'community', manager: 'community', department_supervisor: 'department' },
  arrival_location: { ...DESK, department_supervisor: 'department' },
} as const satisfies Readonly<Record<string, RoleCells>>;

export type FieldName = keyof typeof fieldTable;
export const FIELD_NAMES = Object.keys(fieldTable) as readonly FieldName[];

export function maySeeField(field: FieldName, actor: Actor, subject: AccessSubject): boolean {
  return cellsAllow(fieldTable[field], actor, subject);
}
