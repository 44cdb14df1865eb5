import type { EventType } from '../events.js';
import type { Department, Role } from '../roles.js';
import type { TicketFacts } from '../ticket/types.js';
import type { Instant } from '../time.js';
import type { WorkOrderFacts } from '../work-order/types.js';
import type { CommunityCalendar } from './calendar.js';
import { COMPLAINT_TASK_KINDS } from './complaint-kinds.js';
import type { ConditionName } from './conditions.js';
import type { Policies, PolicyKey } from './policies.js';

export const TASK_KINDS = [
  'register',
  'dispatch',
  ...COMPLAINT_TASK_KINDS,
  'answer_enquiry',
  'accept',
  'arrive',
  'quote',
  'fee_review',
  'consent',
  'return_refused',
  'start',
  'finish',
  'resume',
  'sign',
  'confirm',
  'countersign',
  'redispatch',
  'verify_close',
  'first_follow_up',
  'second_follow_up',
  'answer_urge',
  'look_over',
  'sign_off',
  'consent_suspension',
  'review_suspended',
  'callback',
  'rectify',
  'look_into_cash',
  'call_resident',
  'assign',
  'answer_question',
  'support',
  'progress_note',
  'answer_inquiry',
  'call_back',
  'settle_visit',
  'review_agent',
  'take_at_night',
  'handover',
  'acknowledge_alarm',
  'phone_alarm',
  'log_alarm',
  'comfort_shut_in',
  'follow_instruction',
  'sign_alarm',
  'report_alarm',
  'visit_alarm',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** The parts of an alarm are subjects of their own: one duty per person told and per instruction (EMG-1, EMG-3). */
export type TaskSubjectType = 'ticket' | 'work_order' | 'alarm_notice' | 'alarm_instruction';

/** Who is told when a step of a task comes due. */
export const TASK_AUDIENCES = [
  'owner',
  'assignee',
  'department',
  'department_supervisor',
  'receptionists',
  'cs_supervisor',
  'manager',
  'complaint_decider',
  'head_office',
] as const;
export type TaskAudience = (typeof TASK_AUDIENCES)[number];

/** A complaint is decided one level above whom it is about, and looked into by who heads the department (CMP-4). */
export type TaskOwner =
  | 'ticket_owner'
  | 'assignee'
  | 'department_supervisor'
  | 'receptionist'
  | 'callback_owner'
  | 'cs_supervisor'
  | 'manager'
  /** Whose signature a close-out waits for (CLO-4, CLO-5). */
  | 'signer'
  /** Whose second signature a returned order waits for (WRK-6). */
  | 'countersigner'
  /** Whoever of engineering is on duty at the moment; nobody: whoever heads customer service (INT-2). */
  | 'on_duty'
  /** Whoever the event names as `personId`. */
  | 'named'
  | 'complaint_decider'
  | 'complaint_investigator'
  /** Who heads whom it is about; the level that decides where that head may not (CMP-4). */
  | 'statement_collector';

/** When it is due. `policy` names a length of time by its unit suffix. */
export type DueRule =
  | { readonly from: 'event'; readonly policy: PolicyKey }
  | { readonly from: 'dispatch'; readonly policy: PolicyKey }
  | { readonly from: 'submission'; readonly policy: PolicyKey }
  | { readonly from: 'registration'; readonly policy: PolicyKey }
  | { readonly from: 'appointment_or_event'; readonly before: PolicyKey; readonly policy: PolicyKey }
  | { readonly from: 'deadline_or_event'; readonly policy: PolicyKey }
  | { readonly from: 'pause_end_or_event'; readonly policy: PolicyKey }
  | { readonly from: 'working_day_end' }
  /** So much of the offices’ time; a policy in working days counts days of theirs. */
  | { readonly from: 'working_time'; readonly policy: PolicyKey }
  /** By the end of next Monday, or of the first working day after it. */
  | { readonly from: 'next_monday' }
  /** By the end of a day of the month, or of the first working day after it. */
  | { readonly from: 'month_day'; readonly policy: PolicyKey }
  | { readonly from: 'next_working_time'; readonly policy: PolicyKey }
  | { readonly from: 'callback_window' }
  /** Before a complaint is to be answered, where that is sooner (CMP-2). */
  | { readonly from: 'event_or_answer'; readonly policy: PolicyKey }
  | { readonly from: 'next_remedy' }
  | { readonly from: 'next_statement' };

export const STEP_ACTS = ['remind', 'press', 'escalate'] as const;
export type StepAct = (typeof STEP_ACTS)[number];

/** `before` and `after` are lengths of time off `dueAt`; neither: at `dueAt` itself. */
export interface Step {
  readonly before?: PolicyKey;
  readonly after?: PolicyKey;
  /** The last step only: taken again and again, this far apart, until the task is settled. */
  readonly again?: PolicyKey;
  readonly act: StepAct;
  readonly to: readonly TaskAudience[];
}

/** One sentence of the procedures: X must do Y by T, else tell Z. Its kind is unique in the book. */
export interface ProcedureEntry {
  readonly kind: TaskKind;
  readonly rule: string;
  readonly subject: TaskSubjectType;
  /** Empty: opened by hand (`taskOfKind`). */
  readonly opens: readonly { readonly on: readonly EventType[]; readonly when?: readonly ConditionName[] }[];
  readonly due: DueRule;
  readonly owner: TaskOwner;
  readonly settledBy: readonly EventType[];
  /** Done by talking to somebody: only a person can say that it is done (`completeTask`). */
  readonly byHand?: true;
  /** Beside the way of the order: what the order itself waits for comes first where one deadline is shown. */
  readonly aside?: true;
  /** Done by its holder themselves, however far the work is: an alarm is answered, a call is made. */
  readonly alone?: true;
  /** Not settled while this other kind is open on the same subject: the first follow-up comes first. */
  readonly waitsFor?: TaskKind;
  /**
   * Events that stop its clock, and those that let it run on with the time that was left: put off (CLO-5), waiting for
   * parts (WRK-12), waiting for an answer (FEE-2). What a comment says stops no clock (FUP-1).
   */
  readonly pausedBy?: readonly EventType[];
  readonly resumedBy?: readonly EventType[];
  /** Events that move `dueAt` instead of settling it. */
  readonly movedBy?: readonly EventType[];
  readonly steps: readonly Step[];
  /** An emergency: told over every channel at once and before everything else (EMG-1). */
  readonly urgent?: true;
}

export interface ProcedureContext {
  readonly ticket: TicketFacts;
  readonly order: WorkOrderFacts | null;
  readonly policies: Policies;
  readonly calendar: CommunityCalendar;
  /** When whom the event names is at work next (INT-10); else the desk's hours count. */
  readonly atWorkFrom?: Instant | null;
}

/** A row to write. One task of a kind is open on a subject at a time: a second one is not written. */
export interface TaskToOpen {
  readonly kind: TaskKind;
  readonly rule: string;
  readonly subjectType: TaskSubjectType;
  readonly subjectId: number;
  readonly ticketId: number;
  readonly communityId: number;
  readonly ownerRole: Role;
  readonly department: Department | null;
  readonly assigneeId: number | null;
  readonly dueAt: Instant;
  readonly nextActionAt: Instant | null;
  readonly step: number;
}

export interface OpenTask {
  readonly kind: TaskKind;
  readonly subjectType: TaskSubjectType;
  readonly subjectId: number;
}

/** A due step of a task, and when the clock looks at it again; null: nothing more happens by itself. */
export interface StepToTake {
  readonly act: Step['act'];
  readonly to: readonly TaskAudience[];
  readonly step: number;
  readonly nextActionAt: Instant | null;
}

/** Where a task stands in time; `pausedAt` null: its clock runs. */
export interface TaskTimes {
  readonly dueAt: Instant;
  readonly step: number;
  readonly pausedAt: Instant | null;
}

export interface TaskMove {
  readonly kind: TaskKind;
  readonly subjectType: TaskSubjectType;
  readonly subjectId: number;
  readonly dueAt: Instant;
  readonly nextActionAt: Instant | null;
  readonly step: number;
}
