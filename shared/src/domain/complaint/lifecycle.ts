import type { ComplaintEventType } from '../events.js';
import type { Machine, Row } from '../lifecycle.js';
import type { ComplaintAction } from './commands.js';
import { COMPLAINT_STATUSES, type ComplaintStatus } from './types.js';

export type ComplaintGuard =
  | 'ticket_open'
  | 'ticket_settled'
  | 'reason_of_its_nature'
  | 'change_has_reason'
  | 'classified'
  | 'only_deciders_unname'
  | 'room_left'
  | 'concerned_named'
  | 'limits_told_first'
  | 'not_ours'
  | 'within_remit'
  | 'remedies_ahead'
  | 'nobody_concerned_handles'
  | 'investigated_unless_communicative'
  | 'agent_answered_by_call'
  | 'written_once'
  | 'somebody_to_ask'
  | 'statement_waits'
  | 'of_whom_it_is_about'
  | 'reply_waits'
  | 'explained_by_senior'
  | 'remedy_open'
  | 'third_party_open'
  | 'anonymous'
  | 'stuck';

/** `submitTicket` creates it; nobody calls that on a complaint itself. */
export type ComplaintMachineAction = ComplaintAction | 'submitTicket';
type ComplaintMachineEvent = ComplaintEventType | 'ticket_submitted';
type ComplaintRow = Row<ComplaintStatus, ComplaintMachineAction, ComplaintMachineEvent, ComplaintGuard>;

const OPEN_TICKET = { guards: ['ticket_open'] } as const;
const UNANSWERED: readonly ComplaintStatus[] = ['received', 'acknowledged', 'verified', 'investigated', 'planned'];
const BEFORE_SUMMARY: readonly ComplaintStatus[] = [...UNANSWERED, 'replied', 'accepted', 'carried_out'];
const ALL_VERIFIED: readonly ComplaintStatus[] = [
  'verified',
  'investigated',
  'planned',
  'replied',
  'accepted',
  'carried_out',
];

const intake: readonly ComplaintRow[] = [
  { action: 'submitTicket', from: [], to: 'received', emits: 'ticket_submitted' },
  {
    action: 'acknowledgeComplaint',
    from: ['received'],
    to: 'acknowledged',
    emits: 'complaint_acknowledged',
    ...OPEN_TICKET,
  },
  { action: 'verifyComplaint', from: ['acknowledged'], to: 'verified', emits: 'complaint_verified', ...OPEN_TICKET },
  {
    action: 'nameConcerned',
    from: BEFORE_SUMMARY,
    to: 'same',
    emits: 'complaint_concerned_named',
    payloadGuards: ['only_deciders_unname'],
  },
];

const CLASSIFY = { payloadGuards: ['reason_of_its_nature', 'change_has_reason', 'room_left'] } as const;

/** CLS-5 … CLS-7, CMP-1: proposed by who works on it, decided one level above whom it is about. */
const weighing: readonly ComplaintRow[] = [
  {
    action: 'classifyComplaint',
    from: [...ALL_VERIFIED, 'acknowledged', 'summarised'],
    to: 'same',
    emits: 'complaint_classification_proposed',
    ...CLASSIFY,
  },
  {
    action: 'classifyComplaint',
    from: [...ALL_VERIFIED, 'acknowledged', 'summarised'],
    to: 'same',
    emits: 'complaint_classified',
    ...CLASSIFY,
  },
  {
    action: 'recordFact',
    from: ['acknowledged', ...ALL_VERIFIED],
    to: 'same',
    emits: 'complaint_fact_recorded',
    ...OPEN_TICKET,
    payloadGuards: ['room_left'],
  },
  {
    action: 'askStatement',
    from: ['acknowledged', ...ALL_VERIFIED],
    to: 'same',
    emits: 'complaint_statement_asked',
    guards: ['ticket_open', 'somebody_to_ask'],
    payloadGuards: ['of_whom_it_is_about'],
  },
  {
    action: 'giveStatement',
    from: ['acknowledged', ...ALL_VERIFIED],
    to: 'same',
    emits: 'complaint_statement_given',
    guards: ['ticket_open', 'statement_waits'],
    payloadGuards: ['of_whom_it_is_about'],
  },
  {
    action: 'investigateComplaint',
    from: ['verified'],
    to: 'investigated',
    emits: 'complaint_investigated',
    guards: ['ticket_open', 'concerned_named'],
  },
  {
    action: 'tellLimits',
    from: ['acknowledged', ...ALL_VERIFIED],
    to: 'same',
    emits: 'complaint_limits_told',
    ...OPEN_TICKET,
  },
  {
    action: 'recordThirdParty',
    from: ALL_VERIFIED,
    to: 'same',
    emits: 'complaint_third_party_asked',
    guards: ['ticket_open', 'not_ours', 'limits_told_first'],
    payloadGuards: ['room_left'],
  },
  {
    action: 'settleThirdParty',
    from: ALL_VERIFIED,
    to: 'same',
    emits: 'complaint_third_party_settled',
    ...OPEN_TICKET,
    payloadGuards: ['third_party_open'],
  },
  {
    action: 'reportComplaintUp',
    from: ['verified', 'investigated'],
    to: 'same',
    emits: 'complaint_reported_up',
    ...OPEN_TICKET,
  },
];

const REPLY = {
  action: 'replyComplaint',
  from: ['verified', 'investigated', 'planned'],
  guards: ['ticket_open', 'classified', 'investigated_unless_communicative', 'limits_told_first', 'written_once'],
  payloadGuards: ['agent_answered_by_call', 'room_left'],
} as const;

const answering: readonly ComplaintRow[] = [
  {
    action: 'planRemedy',
    from: ['investigated', 'planned'],
    to: 'planned',
    emits: 'complaint_planned',
    guards: ['ticket_open', 'classified', 'limits_told_first'],
    payloadGuards: ['remedies_ahead', 'within_remit', 'nobody_concerned_handles', 'room_left'],
  },
  { ...REPLY, to: 'same', emits: 'complaint_reply_written' },
  { ...REPLY, to: 'replied', emits: 'complaint_replied' },
  {
    action: 'returnReply',
    from: REPLY.from,
    to: 'same',
    emits: 'complaint_reply_returned',
    guards: ['ticket_open', 'reply_waits'],
  },
  ...(['accepted', 'carried_out'] as const).map(
    (to): ComplaintRow => ({
      action: 'acceptReply',
      from: ['replied'],
      to,
      emits: 'complaint_accepted',
      guards: ['ticket_open'],
      payloadGuards: ['explained_by_senior'],
    }),
  ),
  {
    action: 'declineReply',
    from: ['replied'],
    to: 'investigated',
    emits: 'complaint_declined',
    guards: ['ticket_open'],
  },
  {
    action: 'decideStuckComplaint',
    from: ['acknowledged', 'verified', 'investigated', 'planned', 'replied', 'accepted'],
    to: 'investigated',
    emits: 'complaint_new_way',
    guards: ['ticket_open', 'stuck'],
  },
];

const ending: readonly ComplaintRow[] = [
  {
    action: 'completeRemedy',
    from: ['planned', 'replied', 'accepted'],
    to: 'same',
    emits: 'complaint_remedy_completed',
    ...OPEN_TICKET,
    payloadGuards: ['remedy_open'],
  },
  {
    action: 'completeRemedy',
    from: ['accepted'],
    to: 'carried_out',
    emits: 'complaint_carried_out',
    ...OPEN_TICKET,
    payloadGuards: ['remedy_open'],
  },
  {
    action: 'releaseComplainant',
    from: BEFORE_SUMMARY,
    to: 'same',
    emits: 'complaint_complainant_released',
    guards: ['anonymous'],
  },
  {
    action: 'summariseComplaint',
    from: ['carried_out'],
    to: 'summarised',
    emits: 'complaint_summarised',
    guards: ['ticket_settled'],
  },
  {
    action: 'reopenComplaint',
    from: ['accepted', 'carried_out', 'summarised'],
    to: 'investigated',
    emits: 'complaint_reopened',
    bySystem: true,
  },
];

/** CMP-1, CMP-3, CLS-5 … CLS-7. Drawn in docs/lifecycle/complaint.md. */
export const complaintMachine: Machine<ComplaintStatus, ComplaintMachineAction, ComplaintMachineEvent, ComplaintGuard> =
  {
    name: 'complaint',
    states: COMPLAINT_STATUSES,
    terminal: ['summarised'],
    rows: [...intake, ...weighing, ...answering, ...ending],
  };
