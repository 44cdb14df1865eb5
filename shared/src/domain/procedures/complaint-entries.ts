import type { EventType } from '../events.js';
import { RESTS_WHILE_PUT_OFF } from './ticket-entries.js';
import type { ProcedureEntry, Step } from './types.js';

/** An explanation at the desk ends a complaint as it ends an enquiry (REG-2). */
const ENDS: readonly EventType[] = ['ticket_closed', 'ticket_cancelled', 'ticket_answered'];
/** Begun, or back from where nothing was owed: what its record waits for is owed, by whoever owns it (ROL-3). */
const BACK: readonly EventType[] = ['ticket_resumed', 'ticket_registered'];

const REMIND_THEN_THE_LEVEL: readonly Step[] = [
  { act: 'remind', to: ['owner'] },
  { act: 'escalate', after: 'pressAgainMinutes', to: ['complaint_decider'] },
];

/** CMP-1 … CMP-6: each step of a complaint, who owes it, by when, and who hears of it if not. */
export const complaintEntries: readonly ProcedureEntry[] = [
  {
    kind: 'acknowledge_complaint',
    rule: 'CMP-1',
    subject: 'ticket',
    opens: [{ on: BACK, when: ['complaint_received'] }],
    due: { from: 'event', policy: 'complaintAcknowledgeMinutes' },
    owner: 'ticket_owner',
    settledBy: ['complaint_acknowledged', ...ENDS],
    ...RESTS_WHILE_PUT_OFF,
    steps: REMIND_THEN_THE_LEVEL,
  },
  {
    kind: 'answer_complaint',
    rule: 'CMP-2',
    subject: 'ticket',
    opens: [{ on: BACK, when: ['is_complaint', 'complaint_unanswered'] }],
    due: { from: 'submission', policy: 'complaintAnswerHours' },
    owner: 'ticket_owner',
    settledBy: ['complaint_replied', ...ENDS],
    ...RESTS_WHILE_PUT_OFF,
    steps: [
      { act: 'remind', before: 'firstFollowUpMinutes', to: ['owner'] },
      ...REMIND_THEN_THE_LEVEL,
      { act: 'escalate', after: 'firstFollowUpMinutes', to: ['manager'] },
    ],
  },
  {
    kind: 'verify_complaint',
    rule: 'CMP-1',
    subject: 'ticket',
    opens: [{ on: ['complaint_acknowledged'] }, { on: BACK, when: ['complaint_acknowledged'] }],
    due: { from: 'event', policy: 'complaintVerifyHours' },
    owner: 'ticket_owner',
    settledBy: ['complaint_verified', ...ENDS],
    ...RESTS_WHILE_PUT_OFF,
    steps: REMIND_THEN_THE_LEVEL,
  },
  {
    kind: 'classify_complaint',
    rule: 'CLS-5',
    subject: 'ticket',
    opens: [{ on: ['complaint_classification_proposed'] }],
    due: { from: 'event', policy: 'complaintClassifyHours' },
    owner: 'complaint_decider',
    // Decided after the close-out as well: the rate counts it (CMP-7).
    settledBy: ['complaint_classified', 'ticket_cancelled'],
    steps: REMIND_THEN_THE_LEVEL,
  },
  {
    kind: 'investigate_complaint',
    rule: 'CMP-1',
    subject: 'ticket',
    opens: [{ on: ['complaint_verified'] }, { on: BACK, when: ['complaint_verified'] }],
    due: { from: 'event', policy: 'complaintInvestigateHours' },
    owner: 'complaint_investigator',
    settledBy: ['complaint_investigated', 'complaint_reply_written', 'complaint_replied', 'complaint_new_way', ...ENDS],
    ...RESTS_WHILE_PUT_OFF,
    steps: REMIND_THEN_THE_LEVEL,
  },
  {
    kind: 'collect_statement',
    rule: 'CMP-1',
    subject: 'ticket',
    // Beside the way of the matter: it goes on without.
    alone: true,
    opens: [
      {
        on: ['complaint_statement_asked', 'complaint_statement_given', 'complaint_concerned_named', ...BACK],
        when: ['statement_waits'],
      },
    ],
    due: { from: 'next_statement' },
    owner: 'statement_collector',
    settledBy: ['complaint_statement_given', 'complaint_concerned_named', ...ENDS],
    ...RESTS_WHILE_PUT_OFF,
    steps: REMIND_THEN_THE_LEVEL,
  },
  {
    kind: 'convene_complaint',
    rule: 'CMP-3',
    subject: 'ticket',
    opens: [{ on: ['complaint_reported_up'] }],
    due: { from: 'event', policy: 'complaintConveneHours' },
    owner: 'complaint_decider',
    settledBy: ['complaint_planned', 'complaint_replied', 'complaint_new_way', ...ENDS],
    ...RESTS_WHILE_PUT_OFF,
    steps: REMIND_THEN_THE_LEVEL,
  },
  {
    kind: 'plan_remedy',
    rule: 'CMP-1',
    subject: 'ticket',
    opens: [
      { on: ['complaint_investigated', 'complaint_declined', 'complaint_new_way', 'complaint_reopened'] },
      { on: BACK, when: ['complaint_investigated', 'no_reply_waits'] },
    ],
    due: { from: 'event', policy: 'complaintPlanHours' },
    owner: 'ticket_owner',
    settledBy: ['complaint_planned', 'complaint_reply_written', 'complaint_replied', ...ENDS],
    ...RESTS_WHILE_PUT_OFF,
    steps: REMIND_THEN_THE_LEVEL,
  },
  {
    kind: 'reply_complaint',
    rule: 'CMP-1',
    subject: 'ticket',
    opens: [
      { on: ['complaint_planned'], when: ['no_reply_waits'] },
      { on: ['complaint_reply_returned'] },
      { on: BACK, when: ['complaint_planned', 'no_reply_waits'] },
    ],
    due: { from: 'event', policy: 'complaintReplyHours' },
    owner: 'ticket_owner',
    settledBy: ['complaint_reply_written', 'complaint_replied', 'complaint_new_way', ...ENDS],
    ...RESTS_WHILE_PUT_OFF,
    steps: REMIND_THEN_THE_LEVEL,
  },
  {
    // The promise of CMP-2 runs on meanwhile: nothing but the reply itself settles it.
    kind: 'look_over_reply',
    rule: 'CMP-5',
    subject: 'ticket',
    opens: [{ on: ['complaint_reply_written'] }, { on: BACK, when: ['reply_waits'] }],
    due: { from: 'event_or_answer', policy: 'complaintReplyLookMinutes' },
    owner: 'complaint_decider',
    settledBy: ['complaint_replied', 'complaint_reply_returned', 'complaint_new_way', ...ENDS],
    ...RESTS_WHILE_PUT_OFF,
    steps: [
      { act: 'remind', to: ['owner'] },
      { act: 'escalate', after: 'pressAgainMinutes', to: ['manager'] },
    ],
  },
  {
    kind: 'call_complainant',
    rule: 'FUP-6',
    subject: 'ticket',
    opens: [{ on: ['complaint_concerned_named', ...BACK], when: ['about_agent', 'complaint_unanswered'] }],
    due: { from: 'working_time', policy: 'agentComplaintCallWorkingDays' },
    owner: 'complaint_decider',
    // Answered by call only: the rules take no other channel then.
    settledBy: ['complaint_replied', ...ENDS],
    ...RESTS_WHILE_PUT_OFF,
    steps: REMIND_THEN_THE_LEVEL,
  },
  {
    kind: 'hear_complainant',
    rule: 'CMP-1',
    subject: 'ticket',
    opens: [{ on: ['complaint_replied'] }, { on: BACK, when: ['complaint_replied'] }],
    due: { from: 'event', policy: 'complaintHearHours' },
    owner: 'ticket_owner',
    settledBy: ['complaint_accepted', 'complaint_declined', 'complaint_new_way', ...ENDS],
    ...RESTS_WHILE_PUT_OFF,
    steps: REMIND_THEN_THE_LEVEL,
  },
  {
    kind: 'carry_out_remedies',
    rule: 'CMP-1',
    subject: 'ticket',
    opens: [
      {
        on: ['complaint_replied', 'complaint_accepted', 'complaint_remedy_completed', ...BACK],
        when: ['remedies_owed'],
      },
    ],
    due: { from: 'next_remedy' },
    owner: 'ticket_owner',
    settledBy: [
      'complaint_remedy_completed',
      'complaint_carried_out',
      'complaint_declined',
      'complaint_new_way',
      ...ENDS,
    ],
    ...RESTS_WHILE_PUT_OFF,
    steps: [{ act: 'remind', before: 'firstFollowUpMinutes', to: ['owner'] }, ...REMIND_THEN_THE_LEVEL],
  },
  {
    kind: 'chase_third_party',
    rule: 'CLS-7',
    subject: 'ticket',
    opens: [
      {
        on: ['complaint_third_party_asked', 'complaint_third_party_settled', ...BACK],
        when: ['third_party_waited_for'],
      },
    ],
    due: { from: 'event', policy: 'thirdPartyChaseDays' },
    owner: 'ticket_owner',
    settledBy: ['complaint_third_party_settled', ...ENDS],
    ...RESTS_WHILE_PUT_OFF,
    steps: REMIND_THEN_THE_LEVEL,
  },
  {
    kind: 'summarise_complaint',
    rule: 'CMP-6',
    subject: 'ticket',
    opens: [
      {
        on: ['ticket_rated', 'callback_satisfied', 'callback_unreachable'],
        when: ['is_complaint', 'complaint_carried_out'],
      },
    ],
    due: { from: 'event', policy: 'complaintSummaryDays' },
    owner: 'complaint_decider',
    settledBy: ['complaint_summarised', 'ticket_reopened'],
    steps: REMIND_THEN_THE_LEVEL,
  },
];
