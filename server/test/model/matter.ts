/**
 * A matter as the procedures describe it (spec/sop.md, spec/api.md), written a second time in plain code.
 * Nothing here reads the tables of the domain: that is what they are compared with.
 */
export type Person =
  | 'resident-1'
  | 'resident-2'
  | 'receptionist'
  | 'cs-supervisor'
  | 'manager'
  | 'engineer-1'
  | 'engineer-2'
  | 'engineering-supervisor'
  | 'contractor-1'
  | 'cleaner-1'
  | 'receptionist-b';

export const PERSONS: readonly Person[] = [
  'resident-1',
  'resident-2',
  'receptionist',
  'cs-supervisor',
  'manager',
  'engineer-1',
  'engineer-2',
  'engineering-supervisor',
  'contractor-1',
  'cleaner-1',
  'receptionist-b',
];

export type Trade = 'engineering' | 'cleaning';

/** How the matter came in. `home`, `question`: resident-1 reports from the own house; `patrol`: engineer-1 saw it in a public place. */
export const OPENINGS = ['home', 'patrol', 'question'] as const;
export type Opening = (typeof OPENINGS)[number];

export type MatterState =
  | 'submitted'
  | 'answered'
  | 'registered'
  | 'handling'
  | 'handled'
  | 'suspended'
  | 'closed'
  | 'cancelled';

export type JobState =
  | 'dispatched'
  | 'accepted'
  | 'arrived'
  | 'fee_review'
  | 'quoted'
  | 'agreed'
  | 'refused'
  | 'working'
  | 'paused'
  | 'finished'
  | 'signed'
  | 'confirmed'
  | 'returned'
  | 'cancelled';

/** A work order. */
export interface Job {
  readonly trade: Trade;
  readonly dispatchedAt: number;
  state: JobState;
  holder: Person | null;
  arrived: boolean;
  begun: boolean;
  /** The state a fee review was asked in. */
  askedIn: JobState;
  askedAt: number;
  /** WRK-3: the supervisor has answered about something outside the schedule. */
  reviewed: boolean;
  /** Units of the schedule item in the newest quotation, and in the one that was agreed to; null: none yet. */
  quoted: number | null;
  agreed: number | null;
  /** WRK-6: sent back because the resident said no; to be countersigned. */
  refusedBack: boolean;
  /** The head sent it back, so that the manager is the second to sign. */
  returnedByHead: boolean;
  countersigned: boolean;
  /** When the implementer is to be on site; null: not waited for. */
  expectedAt: number | null;
}

/** What the desk owes, by the kind of its task. */
export type Duty =
  | 'dispatch'
  | 'redispatch'
  | 'first_follow_up'
  | 'second_follow_up'
  | 'answer_urge'
  | 'answer_enquiry'
  | 'verify_close'
  | 'rectify';

export interface Matter {
  readonly opening: Opening;
  readonly submittedAt: number;
  state: MatterState;
  owner: Person | null;
  registeredAt: number | null;
  urgedAt: number | null;
  appointmentAt: number | null;
  /** Tries of the open callback; null: none is open. */
  callbackTries: number | null;
  /** CBK-10: nobody answered the last callback; the resident may still rate. */
  unreachable: boolean;
  readonly duties: Set<Duty>;
  /** CLO-5: what rests while the matter is put off, since when, and how long it has rested altogether. */
  readonly resting: Set<Duty>;
  putOffAt: number | null;
  rested: number;
  readonly jobs: Job[];
}

export const MINUTE = 60_000;

/** The desk works every day from 08:30 to 18:00 in Shanghai. */
function deskIsThere(now: number): boolean {
  const minute = Math.floor(now / MINUTE + 8 * 60) % (24 * 60);
  return minute >= 8 * 60 + 30 && minute < 18 * 60;
}

export function opened(opening: Opening, now: number): Matter {
  return {
    opening,
    submittedAt: now,
    state: 'submitted',
    // INT-2: while nobody is at the desk, the engineer who records a matter has taken it (ROL-3).
    owner: opening === 'patrol' && !deskIsThere(now) ? 'engineer-1' : null,
    registeredAt: null,
    urgedAt: null,
    appointmentAt: null,
    callbackTries: null,
    unreachable: false,
    duties: new Set(),
    resting: new Set(),
    putOffAt: null,
    rested: 0,
    jobs: [],
  };
}

export const isRepair = ({ opening }: Matter): boolean => opening !== 'question';
/** CLO-1, WRK-8: work in a home is signed for; a public place that nobody reported has nobody to sign. */
export const hasResident = ({ opening }: Matter): boolean => opening !== 'patrol';
export const isOver = (state: JobState): boolean => ['confirmed', 'returned', 'cancelled'].includes(state);
export const isOut = ({ jobs }: Matter): boolean => jobs.some(({ state }) => !isOver(state));
