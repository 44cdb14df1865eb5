import type { Department, Grant, Role } from '../roles.js';
import type { TicketKind } from '../ticket/types.js';
import type { Concerned } from './concerned.js';

/** How far a role reaches: what is one's own, one's department's, one's community's, or everything. */
export const REACHES = ['own', 'department', 'community', 'all'] as const;
export type Reach = (typeof REACHES)[number];

/** One way in. `states`, `kinds` and `decides` narrow it where the state of the thing or the kind of ticket matters. */
export interface Term {
  readonly reach: Reach;
  readonly states?: readonly string[];
  readonly kinds?: readonly TicketKind[];
  /** Only the level that a complaint has gone up to, and above (CMP-4). */
  readonly decides?: true;
  /** Only what the caller, of this department, took out of hours (INT-2). */
  readonly onDutyOf?: Department;
  /** Only what came in out of hours and nobody has taken yet, for this department to take (INT-2). */
  readonly untakenFor?: Department;
  /** Only while the caller owes a call that was booked with them (INT-10). */
  readonly bookedWith?: true;
  /** Only while the caller has a statement of whom it is about to collect (CMP-4). */
  readonly collects?: true;
  /** Only where whoever reported it did not ask to stay unnamed, or was released since (CMP-4). */
  readonly named?: true;
}

export type Cell = Reach | readonly Term[];
export type RoleCells = Readonly<Partial<Record<Role, Cell>>>;

/** `public`: no session needed. `session`: anybody signed in, bound to a person or not. */
export type OperationAccess = 'public' | 'session' | RoleCells;

/** What is asked about. A thing that belongs to no community (one's own message) has `communityId` null. */
export interface AccessSubject {
  readonly communityId: number | null;
  readonly departments: readonly Department[];
  readonly houseId: number | null;
  readonly kind: TicketKind | null;
  readonly status: string | null;
  readonly reporterId: number | null;
  readonly assigneeIds: readonly number[];
  /** Whose it is: the reader of a message, the owner of a task. */
  readonly personId: number | null;
  /** CMP-4: whom it is about; null: nobody has said so yet. */
  readonly concerned: Concerned | null;
  /** Who took the ticket out of hours and owns it until it is handed over (INT-2). */
  readonly dutyOwnerId: number | null;
  /** It came in out of hours and waits for somebody to take it (INT-2); a complaint waits for the desk (CMP-4). */
  readonly untaken: boolean;
  /** With whom a call is booked that they still owe (INT-10). */
  readonly callerIds: readonly number[];
  /** Who has a statement of whom it is about to collect. */
  readonly collectorIds: readonly number[];
  /** Whoever reported it asked to stay unnamed (CMP-4). */
  readonly anonymous: boolean;
}

/** A term that a grant of the caller opens; lists are filtered by these. */
export interface OpenTerm extends Term {
  readonly grant: Grant;
}
