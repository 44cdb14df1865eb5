import type { TicketEventType } from '../events.js';
import type { Machine, Row } from '../lifecycle.js';
import type { TicketAction } from './commands.js';
import { type IntakeGuard, intakeRows } from './intake/rows.js';
import { TICKET_STATUSES, type TicketStatus } from './types.js';

export type TicketGuard =
  | IntakeGuard
  | 'no_order_accepted'
  | 'no_order_finished'
  | 'not_a_repair'
  | 'callback_open'
  | 'close_requirements_met'
  | 'urged_long_ago'
  | 'appointment_ahead'
  | 'rating_awaited'
  | 'visit_in_person'
  | 'answer_fits'
  | 'waits_for_rain'
  | 'sign_off_not_requested'
  | 'sign_off_requested'
  | 'ready_for_sign_off'
  | 'look_over_not_asked'
  | 'look_over_asked'
  | 'still_going_on'
  | 'not_archived'
  | 'nobody_concerned_handles';

type TicketRow = Row<TicketStatus, TicketAction, TicketEventType, TicketGuard>;

const OPEN: readonly TicketStatus[] = ['submitted', 'registered', 'handling', 'handled', 'suspended'];
const NOT_CANCELLED: readonly TicketStatus[] = [...OPEN, 'answered', 'closed'];

const intake: readonly TicketRow[] = [
  { action: 'submitTicket', from: [], to: 'submitted', emits: 'ticket_submitted' },
  {
    action: 'registerTicket',
    from: ['submitted', 'answered'],
    to: 'registered',
    emits: 'ticket_registered',
    payloadGuards: ['lowering_has_reason'],
  },
  { action: 'answerTicket', from: ['submitted'], to: 'answered', emits: 'ticket_answered' },
  {
    action: 'cancelTicket',
    from: ['submitted', 'registered', 'handling'],
    to: 'cancelled',
    emits: 'ticket_cancelled',
    guards: ['no_order_accepted'],
  },
];

const handling: readonly TicketRow[] = [
  {
    action: 'dispatchWorkOrder',
    from: ['registered', 'handling', 'handled'],
    to: 'handling',
    emits: 'order_dispatched',
    payloadGuards: ['nobody_concerned_handles'],
  },
  { action: 'ordersFinished', from: ['handling'], to: 'handled', emits: 'ticket_handled', bySystem: true },
  { action: 'ordersReturned', from: ['handling'], to: 'registered', emits: 'ticket_back_at_desk', bySystem: true },
  {
    action: 'suspendTicket',
    from: ['registered', 'handling', 'handled'],
    to: 'suspended',
    emits: 'ticket_suspended',
    guards: ['no_order_finished'],
  },
  { action: 'resumeTicket', from: ['suspended'], to: 'registered', emits: 'ticket_resumed' },
  { action: 'reviewSuspended', from: ['suspended'], to: 'same', emits: 'suspension_reviewed' },
];

const signingOff: readonly TicketRow[] = [
  {
    action: 'requestSignOff',
    from: ['registered'],
    to: 'same',
    emits: 'sign_off_requested',
    guards: ['not_a_repair', 'sign_off_not_requested'],
    payloadGuards: ['ready_for_sign_off'],
  },
  {
    action: 'requestSignOff',
    from: ['handled', 'suspended'],
    to: 'same',
    emits: 'sign_off_requested',
    guards: ['sign_off_not_requested'],
    payloadGuards: ['ready_for_sign_off'],
  },
  {
    action: 'returnSignOff',
    from: ['registered', 'handled', 'suspended'],
    to: 'same',
    emits: 'sign_off_returned',
    guards: ['sign_off_requested'],
  },
];

/** Not once it is signed at the desk: then its signature is asked for. */
const lookingOver: readonly TicketRow[] = [
  {
    action: 'askLookOver',
    from: ['registered', 'handling', 'handled'],
    to: 'same',
    emits: 'look_over_asked',
    guards: ['sign_off_not_requested', 'look_over_not_asked'],
  },
  {
    action: 'answerLookOver',
    from: ['registered', 'handling', 'handled'],
    to: 'same',
    emits: 'look_over_answered',
    guards: ['look_over_asked'],
  },
];

const closing: readonly TicketRow[] = [
  ...signingOff,
  ...lookingOver,
  {
    action: 'closeTicket',
    from: ['registered'],
    to: 'closed',
    emits: 'ticket_closed',
    guards: ['not_a_repair'],
    payloadGuards: ['close_requirements_met'],
  },
  {
    action: 'closeTicket',
    from: ['handled', 'suspended'],
    to: 'closed',
    emits: 'ticket_closed',
    payloadGuards: ['close_requirements_met'],
  },
  { action: 'rateTicket', from: ['closed'], to: 'same', emits: 'ticket_rated', guards: ['rating_awaited'] },
  { action: 'rateTicket', from: ['closed'], to: 'handling', emits: 'ticket_reopened', guards: ['rating_awaited'] },
  ...(['callback_satisfied', 'callback_attempted', 'callback_unreachable', 'ticket_reopened'] as const).map(
    (emits): TicketRow => ({
      action: 'recordCallback',
      from: ['closed'],
      to: emits === 'ticket_reopened' ? 'handling' : 'same',
      emits,
      guards: ['callback_open'],
      payloadGuards: ['visit_in_person', 'answer_fits'],
    }),
  ),
  {
    action: 'callAfterRain',
    from: ['closed'],
    to: 'same',
    emits: 'callback_after_rain',
    guards: ['waits_for_rain'],
    bySystem: true,
  },
  { action: 'reportCash', from: ['closed', 'handling'], to: 'same', emits: 'cash_reported', bySystem: true },
  {
    action: 'closeAbuse',
    from: ['registered', 'handling', 'handled', 'suspended', 'closed'],
    to: 'closed',
    emits: 'ticket_closed_as_abuse',
    guards: ['still_going_on'],
  },
];

const conversation: readonly TicketRow[] = [
  { action: 'addNote', from: NOT_CANCELLED, to: 'same', emits: 'follow_up_recorded', guards: ['not_archived'] },
  { action: 'addNote', from: NOT_CANCELLED, to: 'same', emits: 'note_added', guards: ['not_archived'] },
  { action: 'addNote', from: ['handling'], to: 'same', emits: 'progress_noted' },
  {
    action: 'rescheduleTicket',
    from: ['submitted', 'registered', 'handling', 'suspended'],
    to: 'same',
    emits: 'ticket_rescheduled',
    payloadGuards: ['appointment_ahead'],
  },
  { action: 'urgeTicket', from: OPEN, to: 'same', emits: 'ticket_urged', payloadGuards: ['urged_long_ago'] },
];

/** REG, DSP-1, CLO, CBK-11. Drawn in docs/lifecycle/ticket.md. */
export const ticketMachine: Machine<TicketStatus, TicketAction, TicketEventType, TicketGuard> = {
  name: 'ticket',
  states: TICKET_STATUSES,
  terminal: ['answered', 'closed', 'cancelled'],
  rows: [...intake, ...intakeRows, ...handling, ...closing, ...conversation],
};
