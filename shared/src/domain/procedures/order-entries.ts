import type { EventType } from '../events.js';
import type { ProcedureEntry, Step } from './types.js';

/** Whatever takes an order off the hands of who had it. */
const TAKEN_AWAY: readonly EventType[] = ['order_returned', 'order_cancelled', 'order_declined', 'order_transferred'];
const ORDER_ENDS: readonly EventType[] = ['order_returned', 'order_cancelled'];
const REPRICED: readonly EventType[] = ['quote_made', 'quote_free', 'fee_review_requested'];

const REMIND_THEN_SUPERVISOR: readonly Step[] = [
  { act: 'remind', to: ['owner'] },
  { act: 'escalate', after: 'pressAgainMinutes', to: ['department_supervisor'] },
];

const REMIND_AHEAD: readonly Step[] = [
  { act: 'remind', before: 'remindBeforeMinutes', to: ['owner'] },
  { act: 'press', to: ['owner'] },
  { act: 'escalate', after: 'pressAgainMinutes', to: ['department_supervisor'] },
];

const DESK_CALLS: readonly Step[] = [
  { act: 'remind', to: ['owner'] },
  { act: 'escalate', after: 'pressAgainMinutes', to: ['cs_supervisor'] },
];

const reachingTheSite: readonly ProcedureEntry[] = [
  {
    kind: 'accept',
    rule: 'DSP-3',
    subject: 'work_order',
    opens: [{ on: ['order_dispatched', 'order_declined', 'order_transferred'] }],
    // DSP-7: from the dispatch, so that handing on does not restart the clock.
    due: { from: 'dispatch', policy: 'acceptWithinMinutes' },
    owner: 'assignee',
    settledBy: ['order_accepted', ...TAKEN_AWAY],
    steps: [
      { act: 'press', to: ['department'] },
      { act: 'escalate', after: 'remindBeforeMinutes', to: ['department_supervisor'] },
      { act: 'escalate', after: 'pressAgainMinutes', to: ['cs_supervisor', 'receptionists'] },
    ],
  },
  {
    kind: 'assign',
    aside: true,
    rule: 'DSP-5',
    subject: 'work_order',
    opens: [{ on: ['nobody_free', 'order_declined'] }],
    due: { from: 'event', policy: 'assignWithinMinutes' },
    owner: 'department_supervisor',
    settledBy: ['order_accepted', 'order_transferred', ...ORDER_ENDS],
    steps: DESK_CALLS,
  },
  {
    kind: 'arrive',
    rule: 'WRK-1',
    subject: 'work_order',
    opens: [{ on: ['order_accepted', 'quote_consented', 'quote_free'], when: ['not_arrived'] }],
    due: {
      from: 'appointment_or_event',
      before: 'arriveBeforeAppointmentMinutes',
      policy: 'arriveWithinMinutes',
    },
    owner: 'assignee',
    settledBy: ['order_arrived', 'quote_made', 'fee_review_requested', ...TAKEN_AWAY],
    movedBy: ['ticket_rescheduled'],
    steps: REMIND_AHEAD,
  },
];

const pricing: readonly ProcedureEntry[] = [
  {
    kind: 'quote',
    rule: 'WRK-6',
    subject: 'work_order',
    opens: [{ on: ['order_arrived'], when: ['not_priced'] }, { on: ['fee_review_answered'] }],
    due: { from: 'event', policy: 'quoteWithinMinutes' },
    owner: 'assignee',
    settledBy: [...REPRICED, 'order_finished', ...TAKEN_AWAY],
    steps: REMIND_THEN_SUPERVISOR,
  },
  {
    kind: 'fee_review',
    rule: 'WRK-3',
    subject: 'work_order',
    opens: [{ on: ['fee_review_requested'] }],
    due: { from: 'event', policy: 'feeReviewMinutes' },
    owner: 'department_supervisor',
    settledBy: ['fee_review_answered', ...ORDER_ENDS],
    steps: [
      { act: 'remind', before: 'remindBeforeMinutes', to: ['owner'] },
      { act: 'press', to: ['owner'] },
      { act: 'escalate', after: 'pressAgainMinutes', to: ['manager'] },
    ],
  },
  {
    kind: 'consent',
    rule: 'WRK-6',
    subject: 'work_order',
    opens: [{ on: ['quote_made'] }],
    due: { from: 'event', policy: 'consentCallMinutes' },
    owner: 'ticket_owner',
    settledBy: ['quote_consented', 'quote_refused', 'quote_made', 'quote_free', ...ORDER_ENDS],
    steps: DESK_CALLS,
  },
  {
    kind: 'return_refused',
    rule: 'WRK-6',
    subject: 'work_order',
    opens: [{ on: ['quote_refused'] }],
    due: { from: 'event', policy: 'returnRefusedMinutes' },
    owner: 'assignee',
    settledBy: [...REPRICED, ...ORDER_ENDS],
    steps: REMIND_THEN_SUPERVISOR,
  },
];

const working: readonly ProcedureEntry[] = [
  {
    kind: 'start',
    rule: 'WRK-6',
    subject: 'work_order',
    opens: [{ on: ['quote_consented', 'quote_free'], when: ['not_begun'] }],
    due: { from: 'deadline_or_event', policy: 'startWithinMinutes' },
    owner: 'assignee',
    settledBy: ['order_started', 'quote_made', 'fee_review_requested', ...ORDER_ENDS],
    steps: REMIND_THEN_SUPERVISOR,
  },
  {
    kind: 'finish',
    rule: 'WRK-8',
    subject: 'work_order',
    opens: [
      { on: ['order_started', 'order_resumed', 'order_unsatisfied'] },
      // FEE-2: the work had begun when the amount changed.
      { on: ['quote_consented', 'quote_free'], when: ['begun'] },
    ],
    due: { from: 'deadline_or_event', policy: 'finishWithinHours' },
    owner: 'assignee',
    settledBy: ['order_finished', ...ORDER_ENDS],
    // Waiting for parts (WRK-12) or for the answer to another price (FEE-2) is not their time.
    pausedBy: ['order_paused', 'quote_made', 'fee_review_requested'],
    resumedBy: ['order_resumed', 'quote_consented', 'quote_free'],
    steps: REMIND_AHEAD,
  },
  {
    kind: 'resume',
    rule: 'WRK-12',
    subject: 'work_order',
    opens: [{ on: ['order_paused'] }],
    due: { from: 'pause_end_or_event', policy: 'pauseReviewHours' },
    owner: 'assignee',
    settledBy: ['order_resumed', ...ORDER_ENDS],
    steps: REMIND_THEN_SUPERVISOR,
  },
];

const asking: readonly ProcedureEntry[] = [
  {
    kind: 'answer_question',
    rule: 'DSP-2',
    subject: 'ticket',
    alone: true,
    byHand: true,
    opens: [{ on: ['desk_asked'] }],
    due: { from: 'event', policy: 'questionAnswerMinutes' },
    owner: 'ticket_owner',
    settledBy: ['follow_up_recorded', 'ticket_handled', 'ticket_closed', 'ticket_cancelled', 'ticket_suspended'],
    steps: DESK_CALLS,
  },
  {
    kind: 'support',
    aside: true,
    rule: 'WRK-12',
    subject: 'work_order',
    opens: [{ on: ['support_requested'] }],
    due: { from: 'event', policy: 'supportAnswerMinutes' },
    owner: 'department_supervisor',
    settledBy: ['support_answered', 'order_finished', ...TAKEN_AWAY],
    steps: [
      { act: 'press', to: ['owner'] },
      { act: 'escalate', after: 'pressAgainMinutes', to: ['manager'] },
    ],
  },
  {
    kind: 'progress_note',
    aside: true,
    rule: 'WRK-12',
    subject: 'work_order',
    opens: [{ on: ['order_started', 'order_unsatisfied', 'progress_noted'] }],
    due: { from: 'event', policy: 'progressNoteDays' },
    owner: 'assignee',
    settledBy: ['progress_noted', 'order_finished', ...ORDER_ENDS],
    steps: REMIND_THEN_SUPERVISOR,
  },
];

const signingOff: readonly ProcedureEntry[] = [
  {
    kind: 'sign',
    rule: 'WRK-8',
    subject: 'work_order',
    opens: [{ on: ['order_finished'], when: ['signature_needed'] }],
    due: { from: 'event', policy: 'signWithinHours' },
    owner: 'ticket_owner',
    settledBy: ['order_signed', 'order_unsatisfied', ...ORDER_ENDS],
    steps: DESK_CALLS,
  },
  {
    kind: 'confirm',
    rule: 'WRK-11',
    subject: 'work_order',
    opens: [{ on: ['order_signed'] }, { on: ['order_finished'], when: ['signature_not_needed'] }],
    due: { from: 'event', policy: 'confirmWithinHours' },
    owner: 'department_supervisor',
    settledBy: ['order_confirmed', 'order_unsatisfied', ...ORDER_ENDS],
    steps: [
      { act: 'remind', to: ['owner'] },
      { act: 'escalate', after: 'pressAgainMinutes', to: ['cs_supervisor'] },
    ],
  },
  {
    kind: 'countersign',
    rule: 'WRK-6',
    subject: 'work_order',
    opens: [{ on: ['order_returned'], when: ['after_refusal'] }],
    due: { from: 'event', policy: 'countersignHours' },
    owner: 'countersigner',
    settledBy: ['order_countersigned'],
    steps: [
      { act: 'remind', to: ['owner'] },
      { act: 'escalate', after: 'pressAgainMinutes', to: ['manager'] },
    ],
  },
];

/** On site: what the department owes, and where the desk helps the resident to answer. */
export const orderEntries: readonly ProcedureEntry[] = [
  ...reachingTheSite,
  ...pricing,
  ...working,
  ...asking,
  ...signingOff,
];
