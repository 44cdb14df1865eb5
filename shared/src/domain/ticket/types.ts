import type { Concerned } from '../access/concerned.js';
import type { AlarmState } from '../alarm/types.js';
import type { CallbackRule } from '../callback/rules.js';
import type { ComplaintFacts } from '../complaint/types.js';
import type { Department } from '../roles.js';
import type { Instant } from '../time.js';

export const TICKET_STATUSES = [
  'submitted',
  'answered',
  'registered',
  'handling',
  'handled',
  'suspended',
  'closed',
  'cancelled',
] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** Nothing more is owed to anybody in these, but for the callback of a closed one. */
export const SETTLED_TICKET_STATUSES: readonly TicketStatus[] = ['answered', 'closed', 'cancelled'];

/** CLS-1 */
export const TICKET_KINDS = ['repair', 'complaint', 'consultation', 'suggestion', 'help', 'praise'] as const;
export type TicketKind = (typeof TICKET_KINDS)[number];

/** CLS-2, most pressing first. */
export const PRIORITIES = ['emergency', 'high', 'normal', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** INT-1 */
export const CHANNELS = ['miniapp', 'front_desk', 'hotline', 'visit', 'letter', 'patrol', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a category says about callbacks: `leak` CBK-2, `safety` CBK-3, `service` and `long_service` CBK-6. */
export const CATEGORY_FLAGS = ['leak', 'safety', 'service', 'long_service'] as const;
export type CategoryFlag = (typeof CATEGORY_FLAGS)[number];

export interface Appointment {
  readonly from: Instant;
  readonly to: Instant;
}

/** A resident who may speak for the ticket: whoever reported it and, for a repair, who lives in the house now. */
export interface ResidentParty {
  readonly personId: number;
  readonly name: string;
  readonly wechatBound: boolean;
}

/** CLO-3. `separable`: the linked problem has its own ticket and does not hold this one up. */
export interface LinkedTicket {
  readonly id: number;
  readonly no: string | null;
  readonly status: TicketStatus;
  readonly separable: boolean;
}

export interface OpenCallback {
  readonly id: number;
  readonly rule: CallbackRule;
  /** Calls that nobody answered. */
  readonly attempts: number;
  /** 1: the first after close-out. */
  readonly round: number;
  readonly dueAt: Instant;
  /** CBK-2: until then `dueAt` is the latest. */
  readonly waitsFor: 'rain' | null;
}

/** CLO-6: what came of it. `not_possible` closes with the manager's consent only (CLO-5). */
export const CLOSE_OUTCOMES = ['done', 'partly_done', 'not_possible', 'answered'] as const;
export type CloseOutcome = (typeof CLOSE_OUTCOMES)[number];

/** CLO-1, CLO-2: how customer service checked it. `document` and `head_word`: what a non-repair closes on. */
export const VERIFICATION_METHODS = ['phone', 'on_site', 'miniapp', 'document', 'head_word'] as const;
export type VerificationMethod = (typeof VERIFICATION_METHODS)[number];

interface Signed {
  readonly by: number;
  readonly name: string;
  readonly at: Instant;
}

/** CLO-6: the record of a close-out. Prepared and signed at the desk first where a senior signs after it (CLO-4). */
export interface CloseOut {
  readonly outcome: CloseOutcome | 'abuse';
  /** What the resident reads. */
  readonly note: string | null;
  /** For staff only. */
  readonly internalNote: string | null;
  readonly method: VerificationMethod | null;
  /** Who said so, or which document (CLO-2). */
  readonly confirmedBy: string | null;
  readonly receptionist: Signed;
  /** Supervisor's or manager's signature, where one was given. */
  readonly senior: Signed | null;
  /** CLO-6: always for what could not be done. */
  readonly consentedBy: Signed | null;
}

/** What the rules need to know about a ticket; rows hold more. */
export interface TicketFacts {
  readonly id: number;
  readonly communityId: number;
  readonly no: string | null;
  readonly kind: TicketKind;
  readonly status: TicketStatus;
  readonly priority: Priority;
  /** A special or major event (CLS-4). */
  readonly major: boolean;
  readonly channel: Channel;
  readonly categoryId: number | null;
  readonly categoryFlags: readonly CategoryFlag[];
  readonly department: Department | null;
  readonly houseId: number | null;
  readonly reporterId: number | null;
  /** ROL-3: who owns it until it is settled; null only between intake by a resident and the desk taking it. */
  readonly ownerId: number | null;
  readonly residents: readonly ResidentParty[];
  readonly linked: readonly LinkedTicket[];
  /** REG-7: the ticket during which this one was found. */
  readonly linkedTicketId: number | null;
  /** Whether the other may close before this one (CLO-3); null: it may once this one has a number. */
  readonly linkSeparable: boolean | null;
  /** Came in outside working time (INT-2). */
  readonly outOfHours: boolean;
  /** INT-2: who of engineering has the shift now, while it waits to be taken out of hours; else nobody. */
  readonly nightCrew: readonly number[];
  /** Kinds of the tasks that are open on the ticket itself. */
  readonly openDuties: readonly string[];
  /** With whom a call is booked that they still owe (INT-10). */
  readonly callerIds: readonly number[];
  readonly openCallback: OpenCallback | null;
  /** CBK-10: the last callback ended because nobody answered; a rating still counts. */
  readonly unreachable: Pick<OpenCallback, 'round'> | null;
  readonly appointment: Appointment | null;
  /** Of the alarm that was raised for it; null: none was (EMG). */
  readonly alarm: AlarmState | null;
  readonly submittedAt: Instant;
  readonly registeredAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly lastUrgedAt: Instant | null;
  readonly outcome: string | null;
  /** CLO-4, CLO-5: the senior who signed the close-out. */
  readonly signedOffBy: number | null;
  readonly signedOffAt: Instant | null;
  /** While open: prepared and signed at the desk, waits for a senior. Closed: the record (CLO-6). */
  readonly closeOut: CloseOut | null;
  /** CLO-7: bound, and to be read only. */
  readonly archived: boolean;
  /** CMP-4: whom a complaint is about; null: nobody has said so yet, and for every other kind. */
  readonly concerned: Concerned | null;
  /** CMP-4: the person concerned is not to know who complained. */
  readonly anonymous: boolean;
  /** The record of a complaint; null for every other kind. */
  readonly complaint: ComplaintFacts | null;
}

export type TicketPatch = Partial<
  Pick<
    TicketFacts,
    | 'no'
    | 'priority'
    | 'major'
    | 'categoryId'
    | 'categoryFlags'
    | 'department'
    | 'ownerId'
    | 'appointment'
    | 'registeredAt'
    | 'closedAt'
    | 'lastUrgedAt'
    | 'outcome'
    | 'linkedTicketId'
    | 'linkSeparable'
    | 'signedOffBy'
    | 'signedOffAt'
    | 'closeOut'
    | 'concerned'
    | 'anonymous'
  >
>;

export function isOpenTicket(status: TicketStatus): boolean {
  return !SETTLED_TICKET_STATUSES.includes(status);
}
