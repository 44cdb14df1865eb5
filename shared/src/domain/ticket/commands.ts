import type { NoteVisibility, Ratings } from '../events.js';
import type { Localized } from '../language.js';
import type { Department } from '../roles.js';
import type { Instant } from '../time.js';
import type { Appointment, CategoryFlag, CloseOutcome, Priority } from './types.js';

/** What each action brings along, checked for shape by the API before it comes here. */
export interface TicketCommands {
  submitTicket: { readonly emergency: boolean };
  /** `no` is drawn from the day's sequence by the caller (ticket/numbering.ts). */
  registerTicket: {
    readonly no: string;
    readonly categoryId: number;
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
  closeTicket: { readonly outcome: CloseOutcome; readonly note?: string | null };
  addNote: { readonly text: string; readonly visibility: NoteVisibility };
  rescheduleTicket: { readonly appointment: Appointment; readonly reason?: string | null };
  urgeTicket: { readonly text?: string | null };
  rateTicket: Ratings & {
    readonly solved: boolean;
    readonly words?: string | null;
    readonly askedForCash?: boolean | null;
  };
  recordCallback: {
    readonly result: 'satisfied' | 'dissatisfied' | 'unreachable';
    readonly ratings?: Ratings | null;
    readonly words?: string | null;
    readonly askedForCash?: boolean | null;
  };
  /** System: every order is confirmed. */
  ordersFinished: Readonly<Record<never, never>>;
  /** System: what was open came back undone. */
  ordersReturned: Readonly<Record<never, never>>;
}

export type TicketAction = keyof TicketCommands;
export type TicketCommandOf<Action extends TicketAction> = { readonly action: Action } & TicketCommands[Action];
export type TicketCommand = { [Action in TicketAction]: TicketCommandOf<Action> }[TicketAction];
