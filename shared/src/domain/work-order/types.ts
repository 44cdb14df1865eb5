import type { Fen } from '../money.js';
import type { PricedLine } from '../quote/types.js';
import type { Department, Role } from '../roles.js';
import type { SignatureMark } from '../signature.js';
import type { Instant } from '../time.js';

export const WORK_ORDER_STATUSES = [
  'dispatched',
  'accepted',
  'arrived',
  'fee_review',
  'quoted',
  'agreed',
  'refused',
  'working',
  'paused',
  'finished',
  'signed',
  'confirmed',
  'returned',
  'cancelled',
] as const;
export type WorkOrderStatus = (typeof WORK_ORDER_STATUSES)[number];

export const SETTLED_WORK_ORDER_STATUSES: readonly WorkOrderStatus[] = ['confirmed', 'returned', 'cancelled'];

/** Begun and not finished. */
export const AT_WORK: readonly WorkOrderStatus[] = ['working', 'paused'];

/** Somebody's to do: neither ended nor finished and waiting for others. */
export const IN_HAND: readonly WorkOrderStatus[] = WORK_ORDER_STATUSES.filter(
  (status) => !SETTLED_WORK_ORDER_STATUSES.includes(status) && status !== 'finished' && status !== 'signed',
);

/**
 * WRK-6 needs two people: the head signs what the implementer returned, the manager what the head did, the supervisor
 * of customer service what the manager did who stands in for a head.
 */
export type Countersigner = Extract<Role, 'department_supervisor' | 'manager' | 'cs_supervisor'>;

/** Through whom a resident's word came (WRK-6). */
export const VOICES = ['resident', 'implementer_phone', 'desk_phone'] as const;
export type VoiceKind = (typeof VOICES)[number];

/** Who answered, through which hands, and who stood by. */
export interface Voice {
  readonly by: VoiceKind;
  readonly personId: number;
  readonly name: string;
  readonly onBehalfOf: string | null;
  readonly witness: string | null;
}

/** `free`: an empty list of lines, agreed at once. */
export type QuoteStatus = 'open' | 'consented' | 'refused' | 'superseded' | 'free';

export interface QuoteFacts {
  readonly id: number;
  readonly version: number;
  readonly status: QuoteStatus;
  readonly lines: readonly PricedLine[];
  readonly totalFen: Fen;
}

/** A price the supervisor gave to work outside the schedule (WRK-3). */
export interface ApprovedLine {
  readonly name: string;
  readonly unitPriceFen: Fen;
}

/** `lines` null: feasible, price left to the implementer. */
export interface FeeReviewFacts {
  readonly feasible: boolean;
  readonly lines: readonly ApprovedLine[] | null;
}

/** WRK-7 */
export const MATERIALS_CHECKS = ['passed', 'poor', 'failed'] as const;
export type MaterialsCheckOutcome = (typeof MATERIALS_CHECKS)[number];

export interface MaterialsCheck {
  readonly outcome: MaterialsCheckOutcome;
  /** A failed one: the resident was told the consequences and chose. */
  readonly acknowledged?: boolean | null;
  readonly note?: string | null;
}

export type SignatureFacts = SignatureMark & { readonly at: Instant; readonly voice: Voice };

/** What the rules need to know about a work order; rows hold more. */
export interface WorkOrderFacts {
  readonly id: number;
  readonly ticketId: number;
  readonly communityId: number;
  readonly department: Department;
  readonly status: WorkOrderStatus;
  readonly assigneeId: number | null;
  readonly task: string;
  readonly rectification: boolean;
  readonly dispatchedAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly arrivedAt: Instant | null;
  readonly startedAt: Instant | null;
  readonly deadlineAt: Instant | null;
  readonly pausedUntil: Instant | null;
  /** The state a fee review was asked in and goes back to. */
  readonly feeReviewFrom: WorkOrderStatus | null;
  readonly feeReview: FeeReviewFacts | null;
  readonly quote: QuoteFacts | null;
  readonly consentedTotalFen: Fen | null;
  readonly actualTotalFen: Fen | null;
  readonly signature: SignatureFacts | null;
  readonly returnedAfterRefusal: boolean;
  /** Who signs beside whoever returned it after a refusal; null: nobody has to. */
  readonly countersigner: Countersigner | null;
  readonly countersignedAt: Instant | null;
  /** Help was asked for and is still owed (WRK-12). */
  readonly supportAskedAt: Instant | null;
}

export type WorkOrderPatch = Partial<Omit<WorkOrderFacts, 'id' | 'ticketId' | 'communityId' | 'status'>>;

export function isOpenWorkOrder(status: WorkOrderStatus): boolean {
  return !SETTLED_WORK_ORDER_STATUSES.includes(status);
}
