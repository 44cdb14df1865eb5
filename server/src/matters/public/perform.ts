import type { DomainEvent } from '@youying/shared/domain/events';
import type { TicketCommand } from '@youying/shared/domain/ticket/commands';
import { ordersCancelledBy, reaction } from '@youying/shared/domain/ticket/reaction';
import { decideTicket } from '@youying/shared/domain/ticket/transition';
import type { WorkOrderCommand } from '@youying/shared/domain/work-order/commands';
import { decideWorkOrder } from '@youying/shared/domain/work-order/transition';
import { isOpenWorkOrder } from '@youying/shared/domain/work-order/types';
import { WorkOrder } from '../../work-orders/work-order.entity.js';
import { announce, type EventExtras } from '../announce.js';
import { keepCallback } from '../callback-rows.js';
import { allOrderFacts, orderFacts, ticketFacts } from '../facts.js';
import { keepQuote, orderColumns } from '../order-columns.js';
import { problemOf } from '../refuse.js';
import type { Stage } from '../stage.js';
import { recordedBy, ticketColumns } from '../ticket-columns.js';
import { dispatchOrder } from './dispatch.js';
import { performOnComplaint } from './perform-complaint.js';
import { saveTicket } from './save-ticket.js';

export { type Stage, stageOf } from '../stage.js';

/**
 * The one way a ticket moves: rules, row, timeline, tasks, outbox; then what the event does to its orders.
 * Throws the refusal of the rules as a Problem; nothing is gathered then.
 */
export function performOnTicket(stage: Stage, command: TicketCommand, extras: EventExtras = {}): DomainEvent {
  const { matter, actor, now, policies, calendar } = stage;
  const decision = decideTicket(command, {
    ticket: ticketFacts(matter),
    orders: allOrderFacts(matter),
    actor,
    now,
    policies,
    calendar,
  });
  if (!decision.ok) throw problemOf(decision.refusal);
  const event = decision.event as DomainEvent;
  saveTicket(stage, { ...ticketColumns(decision.patch), ...recordedBy(event, matter.ticket) });
  keepCallback(stage, event, command);
  // The order of a dispatch has its own event, which carries the same line into the timeline.
  if (event.type !== 'order_dispatched') announce(stage, event, extras);
  followTicket(stage, event);
  if ('askedForCash' in command && command.askedForCash) {
    performOnTicket(stage, { action: 'reportCash', text: command.words ?? null });
  }
  return event;
}

/** What a ticket's event does to its orders. */
function followTicket(stage: Stage, event: DomainEvent): void {
  const falling = ordersCancelledBy(event, allOrderFacts(stage.matter)).map(({ id }) => id);
  for (const order of stage.matter.orders.filter(({ id }) => falling.includes(id))) {
    performOnOrder(stage, order, { action: 'cancelWorkOrder' });
  }
  if (event.type === 'ticket_reopened') {
    if (stage.matter.complaint) performOnComplaint(stage, { action: 'reopenComplaint' });
    const { department, assigneeId, words, deadlineAt } = event.data.rectification;
    dispatchOrder(stage, { department, assigneeId, task: words, deadlineAt, rectification: true });
  }
}

/** The one way an order moves; its ticket follows by `reaction`. */
export function performOnOrder(
  stage: Stage,
  order: WorkOrder,
  command: WorkOrderCommand,
  extras: EventExtras = {},
): DomainEvent {
  const { matter, actor, now, work } = stage;
  const decision = decideWorkOrder(command, {
    order: orderFacts(order, matter.quotes),
    ticket: ticketFacts(matter),
    actor,
    now,
  });
  if (!decision.ok) throw problemOf(decision.refusal);
  const event = decision.event as DomainEvent;
  keepQuote(stage, order, decision.patch.quote, event);
  const columns = {
    ...orderColumns(order, decision.patch, event, extras, now),
    isOpen: isOpenWorkOrder(decision.patch.status),
    version: order.version + 1,
    updatedAt: now,
  };
  work.updateOne(WorkOrder, { id: order.id, version: order.version }, columns);
  Object.assign(order, columns);
  announce(stage, event, extras);
  const followUp = reaction(ticketFacts(matter), allOrderFacts(matter), event);
  if (followUp) performOnTicket(stage, followUp);
  else if (event.actorId !== null) saveTicket(stage, {});
  return event;
}
