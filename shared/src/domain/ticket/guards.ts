import { type Guards, notNow } from '../lifecycle.js';
import type { Policies } from '../procedures/policies.js';
import type { Actor } from '../roles.js';
import { type Instant, MINUTE } from '../time.js';
import type { WorkOrderFacts, WorkOrderStatus } from '../work-order/types.js';
import { closeRequirements } from './close-requirements.js';
import type { TicketCommand } from './commands.js';
import type { TicketGuard } from './lifecycle.js';
import { PRIORITIES, type TicketFacts } from './types.js';

export interface TicketContext {
  readonly ticket: TicketFacts;
  readonly orders: readonly WorkOrderFacts[];
  readonly actor: Actor;
  readonly now: Instant;
  readonly policies: Policies;
}

/** `command` is null when only the buttons are asked for. */
export interface TicketRequest<Command extends TicketCommand = TicketCommand> extends TicketContext {
  readonly command: Command | null;
}

const NOT_YET_ACCEPTED: readonly WorkOrderStatus[] = ['dispatched', 'returned', 'cancelled'];

export const ticketGuards: Guards<TicketGuard, TicketRequest> = {
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
    const verdict = command?.action === 'closeTicket' ? command.outcome : null;
    const missing = closeRequirements(ticket, orders, actor, verdict);
    return missing.length > 0 ? { code: 'close_requirements_missing', missing } : null;
  },

  lowering_has_reason: ({ ticket, command }) => {
    if (command?.action !== 'registerTicket' || command.reason?.trim()) return null;
    const lowered = PRIORITIES.indexOf(command.priority) > PRIORITIES.indexOf(ticket.priority);
    return lowered ? { code: 'reason_required', field: 'reason', from: ticket.priority, to: command.priority } : null;
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
