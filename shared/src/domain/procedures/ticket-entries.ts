import type { EventType } from '../events.js';
import type { ProcedureEntry, Step } from './types.js';

const TICKET_OVER: readonly EventType[] = ['ticket_closed', 'ticket_closed_as_abuse', 'ticket_cancelled'];
/** Whatever ends or puts off a ticket ends what was to be done for it. */
export const TICKET_ENDS: readonly EventType[] = [...TICKET_OVER, 'ticket_suspended'];

/** CLO-5: what is owed for as long as the ticket stands rests while it is put off, and goes on with the time left. */
export const RESTS_WHILE_PUT_OFF = { pausedBy: ['ticket_suspended'], resumedBy: ['ticket_resumed'] } as const;

const REMIND_THEN_TELL_SUPERVISOR: readonly Step[] = [
  { act: 'remind', to: ['owner'] },
  { act: 'escalate', after: 'pressAgainMinutes', to: ['cs_supervisor'] },
];

const REMIND_SUPERVISOR_MANAGER: readonly Step[] = [
  ...REMIND_THEN_TELL_SUPERVISOR,
  { act: 'escalate', after: 'firstFollowUpMinutes', to: ['manager'] },
];

/** From intake to close-out: what customer service owes. */
export const ticketEntries: readonly ProcedureEntry[] = [
  {
    kind: 'register',
    rule: 'REG-6',
    subject: 'ticket',
    opens: [{ on: ['ticket_submitted'] }],
    due: { from: 'event', policy: 'registerWithinMinutes' },
    owner: 'ticket_owner',
    settledBy: ['ticket_registered', 'ticket_answered', ...TICKET_ENDS],
    steps: REMIND_SUPERVISOR_MANAGER,
  },
  {
    kind: 'dispatch',
    rule: 'REG-6',
    subject: 'ticket',
    opens: [{ on: ['ticket_registered', 'ticket_resumed'], when: ['is_repair'] }],
    due: { from: 'event', policy: 'dispatchWithinMinutes' },
    owner: 'ticket_owner',
    settledBy: ['order_dispatched', ...TICKET_OVER],
    ...RESTS_WHILE_PUT_OFF,
    steps: REMIND_THEN_TELL_SUPERVISOR,
  },
  {
    kind: 'answer_enquiry',
    rule: 'HOT-5',
    subject: 'ticket',
    opens: [{ on: ['ticket_registered', 'ticket_resumed'], when: ['is_enquiry'] }],
    due: { from: 'event', policy: 'enquiryAnswerHours' },
    owner: 'ticket_owner',
    settledBy: ['ticket_handled', ...TICKET_OVER],
    ...RESTS_WHILE_PUT_OFF,
    steps: REMIND_THEN_TELL_SUPERVISOR,
  },
  {
    kind: 'redispatch',
    rule: 'REG-4',
    subject: 'ticket',
    opens: [{ on: ['order_returned', 'ticket_back_at_desk'] }],
    due: { from: 'event', policy: 'redispatchWithinMinutes' },
    owner: 'ticket_owner',
    settledBy: ['order_dispatched', 'ticket_handled', 'complaint_replied', ...TICKET_ENDS],
    steps: REMIND_THEN_TELL_SUPERVISOR,
  },
  {
    kind: 'first_follow_up',
    rule: 'FUP-1',
    subject: 'ticket',
    byHand: true,
    opens: [{ on: ['ticket_registered'] }],
    due: { from: 'registration', policy: 'firstFollowUpMinutes' },
    owner: 'ticket_owner',
    settledBy: ['follow_up_recorded', ...TICKET_OVER],
    ...RESTS_WHILE_PUT_OFF,
    steps: REMIND_THEN_TELL_SUPERVISOR,
  },
  {
    kind: 'second_follow_up',
    rule: 'FUP-2',
    subject: 'ticket',
    byHand: true,
    opens: [{ on: ['ticket_registered'] }],
    due: { from: 'working_day_end' },
    owner: 'ticket_owner',
    settledBy: ['follow_up_recorded', ...TICKET_OVER],
    ...RESTS_WHILE_PUT_OFF,
    waitsFor: 'first_follow_up',
    steps: [
      { act: 'remind', before: 'remindBeforeMinutes', to: ['owner'] },
      { act: 'escalate', to: ['cs_supervisor'] },
    ],
  },
  {
    kind: 'answer_urge',
    rule: 'FUP-4',
    subject: 'ticket',
    alone: true,
    byHand: true,
    opens: [{ on: ['ticket_urged'] }],
    due: { from: 'event', policy: 'urgeAnswerMinutes' },
    owner: 'ticket_owner',
    settledBy: ['follow_up_recorded', 'ticket_handled', 'ticket_registered', 'ticket_answered', ...TICKET_ENDS],
    steps: REMIND_THEN_TELL_SUPERVISOR,
  },
  {
    kind: 'verify_close',
    rule: 'CLO-1',
    subject: 'ticket',
    opens: [
      { on: ['ticket_handled', 'complaint_carried_out', 'sign_off_returned'] },
      { on: ['complaint_accepted', 'ticket_resumed', 'ticket_registered'], when: ['complaint_carried_out'] },
    ],
    due: { from: 'event', policy: 'closeWithinHours' },
    owner: 'ticket_owner',
    settledBy: ['order_dispatched', 'sign_off_requested', 'complaint_reopened', ...TICKET_ENDS],
    steps: REMIND_THEN_TELL_SUPERVISOR,
  },
  {
    // Beside the way of the matter: it is closed as well without it.
    kind: 'look_over',
    rule: 'CLO-4',
    subject: 'ticket',
    alone: true,
    opens: [{ on: ['look_over_asked'] }],
    due: { from: 'event', policy: 'lookOverMinutes' },
    owner: 'signer',
    settledBy: ['look_over_answered', 'sign_off_requested', 'ticket_suspended', ...TICKET_ENDS],
    steps: [{ act: 'remind', to: ['owner'] }],
  },
  {
    kind: 'sign_off',
    rule: 'CLO-4',
    subject: 'ticket',
    opens: [{ on: ['sign_off_requested'] }],
    due: { from: 'event', policy: 'signOffWithinHours' },
    owner: 'signer',
    settledBy: ['sign_off_returned', 'order_dispatched', 'ticket_resumed', ...TICKET_ENDS],
    steps: [
      { act: 'remind', before: 'firstFollowUpMinutes', to: ['owner'] },
      { act: 'escalate', to: ['manager'] },
    ],
  },
  {
    kind: 'consent_suspension',
    rule: 'CLO-5',
    subject: 'ticket',
    opens: [{ on: ['ticket_suspended'], when: ['manager_has_not_consented'] }],
    due: { from: 'event', policy: 'suspensionConsentHours' },
    owner: 'manager',
    settledBy: ['suspension_reviewed', 'ticket_resumed', 'ticket_closed', 'ticket_closed_as_abuse'],
    steps: [
      { act: 'remind', to: ['owner'] },
      { act: 'escalate', after: 'pressAgainMinutes', to: ['cs_supervisor', 'manager'] },
    ],
  },
  {
    kind: 'review_suspended',
    rule: 'CLO-5',
    subject: 'ticket',
    // Again each quarter, as long as it stays put off.
    opens: [{ on: ['ticket_suspended', 'suspension_reviewed'] }],
    due: { from: 'event', policy: 'suspensionReviewDays' },
    owner: 'manager',
    settledBy: ['suspension_reviewed', 'ticket_resumed', 'ticket_closed', 'ticket_closed_as_abuse'],
    steps: [
      { act: 'remind', to: ['owner'] },
      { act: 'escalate', after: 'pressAgainMinutes', to: ['cs_supervisor', 'manager'] },
    ],
  },
];

/** After close-out (CBK), and the telephone where no message arrives. */
export const callbackEntries: readonly ProcedureEntry[] = [
  {
    kind: 'callback',
    rule: 'CBK-8',
    subject: 'ticket',
    opens: [{ on: ['ticket_closed'] }, { on: ['ticket_rated', 'callback_satisfied'], when: ['called_again'] }],
    due: { from: 'callback_window' },
    owner: 'callback_owner',
    settledBy: [
      'ticket_rated',
      'callback_satisfied',
      'callback_unreachable',
      'ticket_reopened',
      'ticket_closed_as_abuse',
    ],
    movedBy: ['callback_after_rain'],
    steps: [
      { act: 'remind', before: 'firstFollowUpMinutes', to: ['owner'] },
      { act: 'escalate', to: ['cs_supervisor'] },
    ],
  },
  {
    kind: 'rectify',
    rule: 'CBK-11',
    subject: 'ticket',
    opens: [{ on: ['ticket_reopened'] }],
    due: { from: 'event', policy: 'rectificationHours' },
    owner: 'ticket_owner',
    // The order carries the resident's words; who accepts it has been told in writing.
    settledBy: ['order_accepted', 'ticket_handled', ...TICKET_OVER],
    ...RESTS_WHILE_PUT_OFF,
    steps: REMIND_SUPERVISOR_MANAGER,
  },
  {
    kind: 'look_into_cash',
    rule: 'WRK-9',
    subject: 'ticket',
    byHand: true,
    opens: [{ on: ['cash_reported'] }],
    due: { from: 'event', policy: 'cashReportHours' },
    owner: 'cs_supervisor',
    // Nothing but the supervisor's own word ends it.
    settledBy: [],
    steps: [
      { act: 'remind', before: 'firstFollowUpMinutes', to: ['owner'] },
      { act: 'escalate', to: ['manager'] },
    ],
  },
  {
    kind: 'call_resident',
    rule: 'FUP-5',
    subject: 'ticket',
    byHand: true,
    // Opened by the delivery of messages when every channel failed, not by an event.
    opens: [],
    due: { from: 'event', policy: 'consentCallMinutes' },
    owner: 'receptionist',
    settledBy: [
      'quote_consented',
      'quote_refused',
      'order_signed',
      'order_unsatisfied',
      'ticket_rated',
      'callback_satisfied',
      'callback_unreachable',
      'ticket_reopened',
      'follow_up_recorded',
      'order_returned',
      ...TICKET_ENDS,
    ],
    steps: REMIND_THEN_TELL_SUPERVISOR,
  },
];
