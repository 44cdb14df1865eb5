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

/** What a category says about callbacks: `leak` CBK-2, `safety` CBK-3. */
export const CATEGORY_FLAGS = ['leak', 'safety'] as const;
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
  readonly attempts: number;
}

/** CLO-6: what came of it. `not_possible` closes with the manager's consent only (CLO-5). */
export const CLOSE_OUTCOMES = ['done', 'partly_done', 'not_possible', 'answered'] as const;
export type CloseOutcome = (typeof CLOSE_OUTCOMES)[number];

/** What the rules need to know about a ticket; rows hold more. */
export interface TicketFacts {
  readonly id: number;
  readonly communityId: number;
  readonly no: string | null;
  readonly kind: TicketKind;
  readonly status: TicketStatus;
  readonly priority: Priority;
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
  readonly openCallback: OpenCallback | null;
  readonly appointment: Appointment | null;
  readonly submittedAt: Instant;
  readonly registeredAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly lastUrgedAt: Instant | null;
  readonly outcome: string | null;
  /** CLO-4, CLO-5: the senior who signed the close-out. */
  readonly signedOffBy: number | null;
  readonly signedOffAt: Instant | null;
}

export type TicketPatch = Partial<
  Pick<
    TicketFacts,
    | 'no'
    | 'priority'
    | 'categoryId'
    | 'categoryFlags'
    | 'department'
    | 'ownerId'
    | 'appointment'
    | 'registeredAt'
    | 'closedAt'
    | 'lastUrgedAt'
    | 'outcome'
    | 'signedOffBy'
    | 'signedOffAt'
  >
>;

export function isOpenTicket(status: TicketStatus): boolean {
  return !SETTLED_TICKET_STATUSES.includes(status);
}
