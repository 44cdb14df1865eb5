import { mayHandle } from '../access/concerned.js';
import { ratingAnswers } from '../callback/policy.js';
import { callbackRowFor } from '../callback/table.js';
import { type Guards, notNow } from '../lifecycle.js';
import { MINUTE } from '../time.js';
import type { WorkOrderStatus } from '../work-order/types.js';
import { closeRequirements, SIGNATURES_OF_SENIORS } from './close-requirements.js';
import type { TicketCommand } from './commands.js';
import type { TicketContext } from './context.js';
import { intakeGuards } from './intake/guards.js';
import type { TicketGuard } from './lifecycle.js';

/** `command` is null when only the buttons are asked for. */
export interface TicketRequest<Command extends TicketCommand = TicketCommand> extends TicketContext {
  readonly command: Command | null;
}

const NOT_YET_ACCEPTED: readonly WorkOrderStatus[] = ['dispatched', 'returned', 'cancelled'];

export const ticketGuards: Guards<TicketGuard, TicketRequest> = {
  ...intakeGuards,

  no_order_accepted: ({ ticket, orders }) => {
    const accepted = orders.find((order) => !NOT_YET_ACCEPTED.includes(order.status));
    return accepted ? notNow(ticket.status, 'cancelTicket', 'already_accepted', { workOrderId: accepted.id }) : null;
  },

  // Finished work neither falls away nor is lost: it is signed and confirmed before the rest is put off (CLO-5).
  no_order_finished: ({ ticket, orders }) => {
    const finished = orders.find(({ status }) => status === 'finished' || status === 'signed');
    return finished ? notNow(ticket.status, 'suspendTicket', 'work_finished', { workOrderId: finished.id }) : null;
  },

  not_a_repair: ({ ticket }) =>
    ticket.kind === 'repair' ? notNow(ticket.status, 'closeTicket', 'repair_not_handled') : null,

  callback_open: ({ ticket, command }) =>
    ticket.openCallback ? null : notNow(ticket.status, command?.action ?? 'recordCallback', 'no_open_callback'),

  close_requirements_met: ({ ticket, orders, actor, command }) => {
    const closing = command?.action === 'closeTicket' ? command : null;
    const missing = closeRequirements(ticket, orders, actor, closing);
    return missing.length > 0 ? { code: 'close_requirements_missing', missing } : null;
  },

  rating_awaited: ({ ticket, now }) =>
    ticket.unreachable || (ticket.openCallback && ratingAnswers(ticket.openCallback, now))
      ? null
      : notNow(ticket.status, 'rateTicket', 'no_open_callback'),

  visit_in_person: ({ ticket, command }) => {
    if (command?.action !== 'recordCallback' || command.result === 'unreachable') return null;
    return callbackRowFor(ticket).inPerson && command.channel !== 'on_site' ? { code: 'visit_required' } : null;
  },

  answer_fits: ({ command }) => {
    if (command?.action !== 'recordCallback' || !command.solved) return null;
    const contradicts = command.result === 'satisfied' ? 'no' : 'yes';
    return command.solved === contradicts ? { code: 'answer_contradicts', field: 'solved' } : null;
  },

  waits_for_rain: ({ ticket }) =>
    ticket.openCallback?.waitsFor === 'rain' ? null : notNow(ticket.status, 'callAfterRain', 'waits_for_nothing'),

  sign_off_not_requested: ({ ticket }) =>
    ticket.closeOut === null ? null : notNow(ticket.status, 'requestSignOff', 'already_signed'),

  sign_off_requested: ({ ticket }) =>
    ticket.closeOut === null ? notNow(ticket.status, 'returnSignOff', 'nothing_signed') : null,

  look_over_not_asked: ({ ticket }) =>
    ticket.openDuties.includes('look_over') ? notNow(ticket.status, 'askLookOver', 'asked_already') : null,

  look_over_asked: ({ ticket }) =>
    ticket.openDuties.includes('look_over') ? null : notNow(ticket.status, 'answerLookOver', 'no_open_look_over'),

  ready_for_sign_off: ({ ticket, orders, actor, command }) => {
    const closing = command?.action === 'requestSignOff' ? command : null;
    const missing = closeRequirements(ticket, orders, actor, closing);
    const atTheDesk = missing.filter(({ code }) => !SIGNATURES_OF_SENIORS.includes(code));
    if (atTheDesk.length > 0) return { code: 'close_requirements_missing', missing };
    return missing.length > 0 ? null : notNow(ticket.status, 'requestSignOff', 'no_signature_needed');
  },

  still_going_on: ({ ticket }) =>
    ticket.status !== 'closed' || ticket.openCallback ? null : notNow(ticket.status, 'closeAbuse', 'over_already'),

  not_archived: ({ ticket }) =>
    ticket.archived && !ticket.openCallback ? notNow(ticket.status, 'addNote', 'archived') : null,

  nobody_concerned_handles: ({ ticket, command }) => {
    if (command?.action !== 'dispatchWorkOrder') return null;
    const { department, assigneeId = null } = command;
    const { concerned, communityId } = ticket;
    if (!mayHandle(concerned, communityId, { department, personId: null })) {
      return { code: 'concerned_may_not_handle', field: 'department' };
    }
    return mayHandle(concerned, communityId, { department: null, personId: assigneeId })
      ? null
      : { code: 'concerned_may_not_handle', field: 'assigneeId' };
  },

  urged_long_ago: ({ ticket, now, policies }) => {
    const again = (ticket.lastUrgedAt ?? Number.NEGATIVE_INFINITY) + policies.urgeCooldownMinutes * MINUTE;
    return now < again ? { code: 'urged_recently', againAt: again } : null;
  },

  appointment_ahead: ({ command, now }) => {
    if (command?.action !== 'rescheduleTicket') return null;
    const { from, to } = command.appointment;
    return from > now && from < to ? null : { code: 'appointment_invalid', field: 'appointment' };
  },
};
