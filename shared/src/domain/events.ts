import type { ComplaintLevel } from './access/concerned.js';
import type { AlarmAnswer, AlarmKind } from './alarm/types.js';
import type { CallbackPlan } from './callback/policy.js';
import type { CallbackChannel, SolvedAnswer } from './callback/rules.js';
import type { Classification, ReplyChannel, Severity } from './complaint/types.js';
import type { Lacking } from './dispatch/assign.js';
import type { Localized } from './language.js';
import type { Fen } from './money.js';
import type { Department } from './roles.js';
import type { SigningWay } from './signature.js';
import type { IntakeEventData } from './ticket/intake/events.js';
import type { Appointment, CloseOutcome, Priority } from './ticket/types.js';
import type { Instant } from './time.js';
import type { LateArrival } from './work-order/late.js';
import type { ApprovedLine, MaterialsCheck, Voice } from './work-order/types.js';

/** What a resident rates, in the order of the questions. */
export const RATING_MARKS = ['speed', 'quality', 'attitude'] as const satisfies readonly (keyof Ratings)[];

/** CBK-10: 1–5 each. */
export interface Ratings {
  readonly speed: number;
  readonly quality: number;
  readonly attitude: number;
}

/** Degrees, WGS 84. Arrival is valid without it (WRK-4). */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Rectification {
  readonly department: Department;
  readonly assigneeId: number | null;
  readonly words: string;
  readonly deadlineAt: Instant;
}

type Nothing = Readonly<Record<string, never>>;
type Reason = { readonly reason: string };

export interface TicketEventData extends IntakeEventData {
  /** Out of hours (INT-2), `onDuty`: the duty person took it; `untaken`: it waits for them to take it. */
  ticket_submitted: { readonly emergency: boolean; readonly onDuty?: boolean; readonly untaken?: boolean };
  ticket_registered: {
    readonly no: string;
    readonly priority: Priority;
    /** What it was before it was registered. */
    readonly from: Priority;
    readonly reason: string | null;
    /** Raised to emergency by this registration. */
    readonly newlyUrgent: boolean;
  };
  ticket_answered: { readonly answer: string };
  ticket_cancelled: { readonly reason: string | null };
  order_dispatched: {
    readonly department: Department;
    readonly assigneeId: number | null;
    readonly task: string;
    readonly deadlineAt: Instant | null;
    /** Past the head of the department, straight to somebody: why (DSP-4). For staff only. */
    readonly directReason: string | null;
    /** Chosen by itself: why this one (DSP-5). */
    readonly because: Localized | null;
  };
  ticket_handled: Nothing;
  ticket_back_at_desk: Nothing;
  /** `consented`: by the manager, whose consent it needs (CLO-5). */
  ticket_suspended: Reason & { readonly consented: boolean };
  /** CLO-5: looked at again, and kept put off with the manager's consent. */
  suspension_reviewed: Reason;
  /** CLO-4: verified and signed at the desk, waits for a senior's signature. */
  sign_off_requested: { readonly outcome: CloseOutcome; readonly note: string | null };
  sign_off_returned: Reason;
  /** CLO-4: the desk asks who signs in the end to look at it beforehand, and what they found. */
  look_over_asked: { readonly text: string | null };
  look_over_answered: { readonly words: string };
  ticket_resumed: { readonly reason: string | null };
  ticket_closed: { readonly outcome: CloseOutcome; readonly note: string | null; readonly couldNotBeDone: boolean };
  /** CBK-11. Staff only know why. */
  ticket_closed_as_abuse: { readonly because: string };
  ticket_reopened: {
    readonly rectification: Rectification;
    readonly ratings: Ratings | null;
    readonly askedForCash: boolean | null;
  };
  ticket_rescheduled: { readonly appointment: Appointment; readonly reason: string | null };
  ticket_urged: { readonly text: string | null };
  ticket_rated: {
    readonly ratings: Ratings;
    readonly words: string | null;
    readonly askedForCash: boolean | null;
    readonly again: CallbackPlan | null;
  };
  /** A note of the desk: a follow-up (FUP-1). */
  follow_up_recorded: { readonly text: string; readonly visibility: NoteVisibility };
  /** A note of anybody else. */
  note_added: { readonly text: string; readonly visibility: NoteVisibility };
  /** A note for the resident by whoever is at work on it (WRK-12). */
  progress_noted: { readonly text: string; readonly visibility: 'public'; readonly workOrderId: number };
  callback_satisfied: {
    readonly ratings: Ratings | null;
    readonly words: string | null;
    /** WRK-9 */
    readonly askedForCash: boolean | null;
    readonly channel: CallbackChannel;
    readonly solved: SolvedAnswer;
    /** The call that follows it. */
    readonly again: CallbackPlan | null;
  };
  /** CBK-2: it rained. */
  callback_after_rain: { readonly dueAt: Instant };
  /** WRK-9: the resident says that somebody asked for cash. */
  cash_reported: { readonly text: string | null };
  /** Nobody answered; it is tried again (CBK-10). */
  callback_attempted: { readonly attempt: number };
  /** Nobody answered the last try: unreachable, not satisfied (CBK-10). */
  callback_unreachable: { readonly attempts: number };
}

export interface WorkOrderEventData {
  order_accepted: { readonly assigneeId: number };
  order_declined: Reason;
  order_transferred: { readonly assigneeId: number; readonly reason: string };
  /** DSP-5 */
  nobody_free: { readonly department: Department; readonly lacking: Lacking };
  /** DSP-2 */
  desk_asked: { readonly text: string };
  /** WRK-12 */
  support_requested: { readonly text: string };
  support_answered: { readonly text: string };
  /** `late` absent: from before it was written down. */
  order_arrived: { readonly location: Location | null; readonly late?: LateArrival | null };
  fee_review_requested: { readonly text: string };
  fee_review_answered: {
    readonly feasible: boolean;
    readonly lines: readonly ApprovedLine[] | null;
    readonly note: string | null;
  };
  quote_made: { readonly totalFen: Fen; readonly previousTotalFen: Fen | null };
  quote_free: { readonly note: string | null };
  quote_consented: { readonly quoteId: number; readonly totalFen: Fen; readonly voice: Voice };
  quote_refused: { readonly quoteId: number; readonly reason: string; readonly voice: Voice };
  order_started: Nothing;
  order_paused: { readonly reason: string; readonly until: Instant | null };
  order_resumed: Nothing;
  order_finished: {
    readonly result: string;
    readonly totalFen: Fen;
    readonly materialsCheck: MaterialsCheck | null;
  };
  order_signed: { readonly voice: Voice; readonly way: SigningWay; readonly signatureMediaId: number | null };
  order_unsatisfied: { readonly voice: Voice; readonly note: string };
  order_returned: { readonly reason: string; readonly afterRefusal: boolean };
  order_countersigned: { readonly note: string | null };
  order_confirmed: { readonly note: string | null };
  order_cancelled: Nothing;
}

interface Words {
  readonly words: string;
}

type ClassifiedAs = Pick<Classification, 'nature' | 'content' | 'responsibility'> & {
  readonly reason: string | null;
};

/** CMP, CLS-5 … CLS-7: what happens to a complaint beside what happens to its ticket. */
export interface ComplaintEventData {
  complaint_acknowledged: Words;
  complaint_verified: { readonly genuine: boolean; readonly words: string };
  /** Without names: the timeline is read by more people than the record. */
  complaint_concerned_named: { readonly level: ComplaintLevel; readonly agent: boolean };
  complaint_classification_proposed: ClassifiedAs;
  complaint_classified: ClassifiedAs;
  complaint_fact_recorded: Words;
  /** Without names, as above; `personId`: who collects it. */
  complaint_statement_asked: { readonly personId: number | null };
  complaint_statement_given: Nothing;
  /** Not `words`: those are shown to the resident. */
  complaint_investigated: { readonly severity: Severity; readonly findings: string };
  complaint_limits_told: Words;
  complaint_third_party_asked: Words;
  complaint_third_party_settled: Words;
  complaint_reported_up: { readonly because: string };
  complaint_planned: { readonly promises: number };
  /** Not `words`, which the resident reads: it waits to be looked over (CMP-5). */
  complaint_reply_written: { readonly draft: string };
  /** `personId`: who wrote it. */
  complaint_reply_returned: { readonly because: string; readonly personId: number | null };
  complaint_replied: { readonly words: string; readonly channel: ReplyChannel };
  complaint_accepted: { readonly explained: boolean; readonly reason: string | null };
  complaint_declined: Reason;
  complaint_remedy_completed: Words;
  complaint_carried_out: Words;
  complaint_complainant_released: Words;
  complaint_new_way: Words;
  complaint_summarised: Nothing;
  complaint_reopened: Nothing;
}

interface AlarmLogged {
  readonly text: string;
  readonly happenedAt: Instant;
  readonly visibility: NoteVisibility;
  readonly cardStep: number | null;
}

/** EMG. An alarm has the id of its ticket, so its events name no other. */
export interface AlarmEventData {
  alarm_raised: { readonly kind: AlarmKind; readonly text: string | null };
  /** The same person pressed again: no second alarm. */
  alarm_raised_again: { readonly text: string | null };
  alarm_acknowledged: {
    readonly noticeId: number;
    readonly answer: AlarmAnswer;
    readonly etaAt: Instant | null;
    readonly personName: string | null;
    readonly byPhone: boolean;
  };
  /** The desk telephoned and nobody answered. */
  alarm_outreach: { readonly noticeId: number; readonly text: string | null; readonly personName: string | null };
  alarm_called_in: { readonly names: readonly string[] };
  alarm_everybody_knows: Nothing;
  alarm_logged: AlarmLogged;
  /** The line of the log by which the people who were shut in are out. */
  alarm_freed: AlarmLogged;
  /** The desk spoke over the intercom to the people who are shut in. */
  alarm_intercom: { readonly text: string | null };
  alarm_instructed: {
    readonly instructionId: number;
    readonly text: string;
    readonly givenBy: string;
    readonly personName: string;
    readonly dueAt: Instant | null;
  };
  alarm_instruction_settled: { readonly instructionId: number; readonly done: boolean; readonly text: string };
  alarm_handed_over: { readonly personName: string; readonly text: string | null };
  alarm_safe: { readonly text: string | null };
  alarm_cancelled: Nothing;
  alarm_ended: { readonly text: string };
  alarm_stood_down: { readonly text: string | null };
  alarm_reported: Nothing;
  alarm_visited: { readonly text: string; readonly happenedAt: Instant };
}

export type NoteVisibility = 'public' | 'internal';
export type TicketEventType = keyof TicketEventData;
export type WorkOrderEventType = keyof WorkOrderEventData;
export type ComplaintEventType = keyof ComplaintEventData;
export type AlarmEventType = keyof AlarmEventData;
export type EventData = TicketEventData & WorkOrderEventData & ComplaintEventData & AlarmEventData;
export type EventType = TicketEventType | WorkOrderEventType | ComplaintEventType | AlarmEventType;

/** What one command changed, as the timeline, the procedure book and the outbox read it. */
export interface EventOf<Type extends EventType> {
  readonly type: Type;
  readonly ticketId: number;
  readonly workOrderId: number | null;
  readonly at: Instant;
  /** Null: the system itself. */
  readonly actorId: number | null;
  readonly data: EventData[Type];
}

export type DomainEvent = { [Type in EventType]: EventOf<Type> }[EventType];
