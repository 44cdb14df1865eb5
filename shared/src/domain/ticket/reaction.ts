import type { DomainEvent, EventType } from '../events.js';
import { rowsFor } from '../lifecycle.js';
import { workOrderMachine } from '../work-order/lifecycle.js';
import { isOpenWorkOrder, type WorkOrderFacts } from '../work-order/types.js';
import type { TicketCommand } from './commands.js';
import type { TicketFacts } from './types.js';

/** Came back undone, not because the resident said no, and nobody of that department was sent after it. */
function leftUndone(order: WorkOrderFacts, orders: readonly WorkOrderFacts[]): boolean {
  if (order.status !== 'returned' || order.returnedAfterRefusal) return false;
  return !orders.some(
    (other) =>
      other.id !== order.id &&
      other.department === order.department &&
      other.status === 'confirmed' &&
      other.dispatchedAt >= order.dispatchedAt,
  );
}

const ENDINGS: readonly EventType[] = ['order_confirmed', 'order_returned', 'order_cancelled'];

/**
 * What an event of one order does to its ticket, given all orders as they stand after it; null: nothing.
 * All confirmed: the ticket is handled (CLO-1). Nothing open but something undone: it is the desk's again (REG-4).
 */
export function reaction(
  ticket: Pick<TicketFacts, 'status'>,
  orders: readonly WorkOrderFacts[],
  event: Pick<DomainEvent, 'type'>,
): TicketCommand | null {
  if (!ENDINGS.includes(event.type)) return null;
  if (ticket.status !== 'handling' || orders.some((order) => isOpenWorkOrder(order.status))) return null;

  const confirmed = orders.some((order) => order.status === 'confirmed');
  const undone = orders.some((order) => leftUndone(order, orders));
  return confirmed && !undone ? { action: 'ordersFinished' } : { action: 'ordersReturned' };
}

const TAKES_ORDERS_ALONG: ReadonlySet<DomainEvent['type']> = new Set([
  'ticket_cancelled',
  'ticket_suspended',
  'ticket_closed_as_abuse',
]);

/**
 * Orders that fall away with their ticket: not yet finished when it was cancelled or put off (CLO-5); one that was
 * given a moment ago and is taken back. Closed as abuse
 * (CBK-11), nobody is asked to sign finished work either.
 */
export function ordersCancelledBy(
  event: Pick<DomainEvent, 'type'> & Partial<Pick<DomainEvent, 'data'>>,
  orders: readonly WorkOrderFacts[],
): readonly WorkOrderFacts[] {
  if (event.data && 'orderId' in event.data) {
    const { orderId } = event.data;
    return orders.filter(({ id }) => id === orderId);
  }
  if (!TAKES_ORDERS_ALONG.has(event.type)) return [];
  return orders.filter(
    ({ status }) =>
      rowsFor(workOrderMachine, status, 'cancelWorkOrder').length > 0 &&
      (status !== 'finished' || event.type === 'ticket_closed_as_abuse'),
  );
}
