import type { Actor } from '../roles.js';
import { cellsAllow } from './reach.js';
import { BOOKED, NOT_COMPLAINTS } from './terms.js';
import type { AccessSubject, Cell, RoleCells, Term } from './types.js';

const WORKERS: RoleCells = { implementer: 'own', contractor: 'own', department_supervisor: 'department' };

/** With whom a call is booked, and who was given an order, can ring without a look: that is their task. */
const RINGS: Term = { ...BOOKED, named: true };

const desk = (cell: Cell): RoleCells => ({ receptionist: cell, cs_supervisor: cell, manager: cell });

/** Of a complaint nobody reads in passing who complained: it takes a look that is recorded (`revealContact`, CMP-4). */
const DESK_BUT_COMPLAINTS = desk([{ reach: 'community', kinds: NOT_COMPLAINTS }, RINGS]);

const OF_THE_TASK: readonly Term[] = [{ reach: 'own', named: true }, RINGS];
const CALLERS: RoleCells = {
  implementer: OF_THE_TASK,
  contractor: [{ reach: 'own', named: true }],
  department_supervisor: [{ reach: 'department', kinds: NOT_COMPLAINTS, named: true }, RINGS],
};

const DESK = desk('community');
const OF_THE_ALARM: readonly Term[] = [{ reach: 'own' }, { reach: 'department' }];

const NAMED_BUT_COMPLAINTS: Term = { reach: 'community', kinds: NOT_COMPLAINTS, named: true };

/** Who sees which field of a ticket or order they may see at all. Anybody not named gets null in its place. */
export const fieldTable = {
  /** Whom to ask for, with the number masked. */
  contact_name: { resident: 'own', ...DESK_BUT_COMPLAINTS, ...CALLERS },
  /**
   * The whole number. Whoever goes there has to be able to ring; the pool does not. The desk rings by a look that is
   * recorded, of any kind of matter (ADR 026).
   */
  contact_phone: { resident: 'own', ...desk([RINGS]), ...CALLERS },
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
  /** Of who raised an alarm: whoever was told of it may have to ring at once. For others it is masked. */
  alarm_contact_phone: { implementer: OF_THE_ALARM, contractor: 'own', department_supervisor: OF_THE_ALARM },
  /** CMP-4: the house of who asked not to be named. */
  anonymous_house: { resident: 'own', ...DESK },
  /** Of the people who live in a house, on its file: masked; the whole number by a look (`revealMember`). */
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
