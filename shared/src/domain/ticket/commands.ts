import type { CallbackChannel, CallbackResult, SolvedAnswer } from '../callback/rules.js';
import type { NoteVisibility, Ratings } from '../events.js';
import type { Localized } from '../language.js';
import type { Department } from '../roles.js';
import type { Instant } from '../time.js';
import type { IntakeCommands } from './intake/commands.js';
import type { Appointment, CategoryFlag, CloseOutcome, Priority, VerificationMethod } from './types.js';

/** What customer service found when it verified (CLO-1, CLO-2). */
export interface Closing {
  readonly outcome: CloseOutcome;
  readonly note?: string | null;
  /** For staff only. */
  readonly internalNote?: string | null;
  readonly method?: VerificationMethod | null;
  /** Who said so, or which document. */
  readonly confirmedBy?: string | null;
}

/** What each action brings along, checked for shape by the API before it comes here. */
export interface TicketCommands extends IntakeCommands {
  submitTicket: { readonly emergency: boolean };
  /** `no` is drawn from the day's sequence by the caller (ticket/numbering.ts). */
  registerTicket: {
    readonly no: string;
    /** Null: an alarm of a kind that the community has no category for. */
    readonly categoryId: number | null;
    readonly categoryFlags: readonly CategoryFlag[];
    readonly department: Department | null;
    readonly priority: Priority;
    readonly reason?: string | null;
  };
  answerTicket: { readonly answer: string };
  cancelTicket: { readonly reason?: string | null };
  dispatchWorkOrder: {
    readonly department: Department;
    readonly assigneeId?: number | null;
    readonly task: string;
    readonly deadlineAt?: Instant | null;
    readonly directReason?: string | null;
    readonly because?: Localized | null;
  };
  suspendTicket: { readonly reason: string };
  resumeTicket: { readonly reason?: string | null };
  closeTicket: Closing;
  /** CLO-4: the desk has verified and signs; a senior signs after it. */
  requestSignOff: Closing;
  returnSignOff: { readonly reason: string };
  /** CLO-4: whoever signs it in the end is asked to look at it beforehand. */
  askLookOver: { readonly text?: string | null };
  answerLookOver: { readonly words: string };
  /** CLO-5: looked at again and kept put off. */
  reviewSuspended: { readonly reason: string };
  closeAbuse: { readonly reason: string };
  addNote: { readonly text: string; readonly visibility: NoteVisibility };
  rescheduleTicket: { readonly appointment: Appointment; readonly reason?: string | null };
  urgeTicket: { readonly text?: string | null };
  rateTicket: Ratings & {
    readonly solved: boolean;
    readonly words?: string | null;
    readonly askedForCash?: boolean | null;
  };
  recordCallback: {
    readonly result: CallbackResult;
    readonly channel?: CallbackChannel | null;
    readonly solved?: SolvedAnswer | null;
    readonly ratings?: Ratings | null;
    readonly words?: string | null;
    readonly askedForCash?: boolean | null;
  };
  /** System: it rained, and this one waited for it. */
  callAfterRain: Readonly<Record<never, never>>;
  /** System: a resident said that somebody asked for cash (WRK-9). */
  reportCash: { readonly text: string | null };
  /** System: every order is confirmed. */
  ordersFinished: Readonly<Record<never, never>>;
  /** System: what was open came back undone. */
  ordersReturned: Readonly<Record<never, never>>;
}

export type TicketAction = keyof TicketCommands;
export type TicketCommandOf<Action extends TicketAction> = { readonly action: Action } & TicketCommands[Action];
export type TicketCommand = { [Action in TicketAction]: TicketCommandOf<Action> }[TicketAction];
