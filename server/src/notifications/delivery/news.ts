import { loadMatter } from '../../matters/public/load-matters.js';
import type { Matter } from '../../matters/public/matter.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import type { WorkOrder } from '../../work-orders/work-order.entity.js';
import { type Delivery, Message } from '../message.entity.js';

/** A delivery with what it tells, and how the matter stands by now. */
export interface DeliveredNews {
  readonly message: Message;
  readonly matter: Matter;
  readonly order: WorkOrder | undefined;
}

/** `lock`: nobody moves the matter, or decides about another delivery of it, until the unit of work ends. */
export async function loadNews(work: Work, delivery: Delivery, lock = false): Promise<DeliveredNews> {
  const message = await work.findOne(Message, scopeOfCommunity(delivery.communityId), { id: delivery.messageId });
  return newsOf(work, delivery, message, lock);
}

/** The same, with its message already read. */
export async function newsOf(
  work: Work,
  delivery: Delivery,
  message: Message | undefined,
  lock = false,
): Promise<DeliveredNews> {
  const scope = scopeOfCommunity(delivery.communityId);
  const ticketId = message?.ticketId ?? null;
  const matter = ticketId === null ? undefined : await loadMatter(work, scope, ticketId, { lock });
  if (!message || !matter) throw new Error(`delivery ${delivery.id} has no message or no ticket`);
  return { message, matter, order: matter.orders.find(({ id }) => id === message.workOrderId) };
}

/** FUP-5: what the resident is waited for, by the event that asked; an event that is not here asks for nothing. */
const STILL_WAITING: Readonly<Record<string, (news: DeliveredNews) => boolean>> = {
  quote_made: ({ order }) => order?.status === 'quoted',
  order_finished: ({ order }) => order?.status === 'finished',
  ticket_closed: ({ matter }) => matter.callback !== null,
};

/** Whether the resident has not done yet what this news asks of them. */
export const stillWaitsForResident = (news: DeliveredNews): boolean =>
  STILL_WAITING[news.message.type]?.(news) ?? false;
