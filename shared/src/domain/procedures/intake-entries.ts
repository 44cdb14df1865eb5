import { TICKET_ENDS } from './ticket-entries.js';
import type { ProcedureEntry, Step } from './types.js';

const REMIND_THEN_TELL_MANAGER: readonly Step[] = [
  { act: 'remind', to: ['owner'] },
  { act: 'escalate', after: 'pressAgainMinutes', to: ['manager'] },
];

/** What intake owes besides registering: an answer, a call, a visit settled the same day, a bad rating looked into. */
export const intakeEntries: readonly ProcedureEntry[] = [
  {
    kind: 'answer_inquiry',
    rule: 'REG-3',
    subject: 'ticket',
    alone: true,
    opens: [{ on: ['supervisor_asked'] }],
    due: { from: 'event', policy: 'inquiryAnswerMinutes' },
    owner: 'cs_supervisor',
    settledBy: ['inquiry_answered', 'ticket_registered', 'ticket_answered', ...TICKET_ENDS],
    steps: REMIND_THEN_TELL_MANAGER,
  },
  {
    kind: 'call_back',
    rule: 'INT-10',
    subject: 'ticket',
    alone: true,
    opens: [{ on: ['call_back_booked'] }],
    due: { from: 'next_working_time', policy: 'callBackWithinMinutes' },
    owner: 'named',
    // The call is made by a person, who says so; nothing else proves that anybody was called.
    settledBy: TICKET_ENDS,
    byHand: true,
    steps: [
      { act: 'remind', before: 'remindBeforeMinutes', to: ['owner'] },
      { act: 'escalate', to: ['cs_supervisor'] },
    ],
  },
  {
    kind: 'settle_visit',
    rule: 'INT-8',
    subject: 'ticket',
    opens: [{ on: ['ticket_submitted'], when: ['in_person'] }],
    due: { from: 'working_day_end' },
    owner: 'ticket_owner',
    settledBy: ['ticket_answered', 'passed_to_department', 'order_dispatched', ...TICKET_ENDS],
    steps: [
      { act: 'remind', before: 'firstFollowUpMinutes', to: ['owner'] },
      { act: 'escalate', to: ['cs_supervisor'] },
    ],
  },
  {
    kind: 'take_at_night',
    rule: 'INT-2',
    subject: 'ticket',
    alone: true,
    opens: [{ on: ['ticket_submitted'], when: ['untaken_at_night'] }],
    due: { from: 'event', policy: 'nightTakeMinutes' },
    owner: 'on_duty',
    settledBy: ['ticket_claimed', 'ticket_registered', 'ticket_answered', ...TICKET_ENDS],
    steps: [
      // It rings at once.
      { act: 'press', before: 'nightTakeMinutes', to: ['owner'] },
      { act: 'press', to: ['owner'] },
      { act: 'escalate', after: 'nightTakeMinutes', to: ['cs_supervisor', 'manager'] },
    ],
  },
  {
    kind: 'handover',
    rule: 'INT-2',
    subject: 'ticket',
    alone: true,
    opens: [{ on: ['ticket_submitted', 'ticket_claimed'], when: ['taken_on_duty'] }],
    due: { from: 'next_working_time', policy: 'handoverConfirmMinutes' },
    owner: 'cs_supervisor',
    settledBy: ['handover_confirmed', 'ticket_cancelled'],
    steps: REMIND_THEN_TELL_MANAGER,
  },
  {
    kind: 'review_agent',
    rule: 'FUP-6',
    subject: 'ticket',
    alone: true,
    opens: [{ on: ['ticket_rated', 'ticket_reopened', 'callback_satisfied'], when: ['attitude_unsatisfied'] }],
    due: { from: 'event', policy: 'agentReviewHours' },
    owner: 'cs_supervisor',
    settledBy: ['agent_reviewed'],
    steps: REMIND_THEN_TELL_MANAGER,
  },
];
