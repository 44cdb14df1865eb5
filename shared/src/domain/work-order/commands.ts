import type { Lacking } from '../dispatch/assign.js';
import type { Location } from '../events.js';
import type { LineInput, ScheduleItem } from '../quote/types.js';
import type { SignatureGiven } from '../signature.js';
import type { Instant } from '../time.js';
import type { FeeReviewFacts, MaterialsCheck } from './types.js';

/** A resident's word given through staff (WRK-6): whose word, and who stood by. Both empty: the resident's own phone. */
export interface OnBehalf {
  readonly onBehalfOf?: string | null;
  readonly witness?: string | null;
}

type Nothing = Readonly<Record<never, never>>;

/** Lines come with the schedule in force, loaded by the caller: prices are never the client's (FEE-1). */
export interface LinesToPrice {
  readonly lines: readonly LineInput[];
  readonly schedule: readonly ScheduleItem[];
}

/** What each action brings along, checked for shape by the API before it comes here. */
export interface WorkOrderCommands {
  acceptWorkOrder: Nothing;
  declineWorkOrder: { readonly reason: string };
  transferWorkOrder: { readonly assigneeId: number; readonly reason: string };
  /** `dueAt`: when 到场 was due, if it was; `lateReason` counts only after that. */
  arriveWorkOrder: {
    readonly location?: Location | null;
    readonly dueAt?: Instant | null;
    readonly lateReason?: string | null;
  };
  requestFeeReview: { readonly text: string };
  answerFeeReview: FeeReviewFacts & { readonly note?: string | null };
  /** `quoteId` is drawn by the caller. */
  quoteWorkOrder: LinesToPrice & { readonly quoteId: number; readonly note?: string | null };
  consentQuote: OnBehalf & { readonly quoteId: number };
  refuseQuote: OnBehalf & { readonly quoteId: number; readonly reason: string };
  startWorkOrder: Nothing;
  pauseWorkOrder: { readonly reason: string; readonly until?: Instant | null };
  resumeWorkOrder: Nothing;
  finishWorkOrder: LinesToPrice & { readonly result: string; readonly materialsCheck?: MaterialsCheck | null };
  signWorkOrder: OnBehalf & SignatureGiven & { readonly satisfied: boolean; readonly note?: string | null };
  returnWorkOrder: { readonly reason: string };
  confirmWorkOrder: { readonly note?: string | null };
  /** A question back to the desk (DSP-2). */
  askDesk: { readonly text: string };
  /** Beyond one's means or authority (WRK-12). */
  requestSupport: { readonly text: string };
  answerSupport: { readonly text: string };
  /** System: nobody could be chosen (DSP-5). */
  callSupervisor: { readonly lacking: Lacking };
  /** System: the ticket was cancelled or suspended. */
  cancelWorkOrder: Nothing;
}

export type WorkOrderAction = keyof WorkOrderCommands | 'dispatchWorkOrder';
export type WorkOrderCommandAction = keyof WorkOrderCommands;
export type WorkOrderCommandOf<Action extends WorkOrderCommandAction> = {
  readonly action: Action;
} & WorkOrderCommands[Action];
export type WorkOrderCommand = {
  [Action in WorkOrderCommandAction]: WorkOrderCommandOf<Action>;
}[WorkOrderCommandAction];
