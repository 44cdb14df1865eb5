import { callResident } from '../../matters/public/call-resident.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { Delivery, Message } from '../message.entity.js';
import { loadNews, stillWaitsForResident } from './news.js';

/**
 * No channel is left. The inbox has the message; where nothing goes on without a resident and no message may have
 * reached any of them, the desk telephones (FUP-5).
 */
export async function giveUp(work: Work, delivery: Delivery, outcome: string): Promise<void> {
  const telephone = delivery.needsPerson > 0 && (await nobodyReached(work, delivery));
  work.updateOne(
    Delivery,
    { id: delivery.id, state: delivery.state },
    { state: 'given_up', outcome, ...leftWechat(delivery, telephone ? 'phone_task' : 'inbox_only') },
  );
}

/** Where a delivery stands that WeChat no longer has; an urgent one stays that of its channel. */
export const leftWechat = (
  { urgent }: Delivery,
  channel: 'phone_task' | 'inbox_only' = 'inbox_only',
): Partial<Delivery> => (urgent ? {} : { channel });

/** Locks the matter, so that of two residents given up at once the second sees the first. */
async function nobodyReached(work: Work, delivery: Delivery): Promise<boolean> {
  const news = await loadNews(work, delivery, true);
  if (!stillWaitsForResident(news)) return false;
  const scope = scopeOfCommunity(delivery.communityId);
  const messages = await work.find(Message, scope, { eventId: news.message.eventId, side: 'resident' });
  const deliveries = await work.find(Delivery, scope, { messageId: messages.map(({ id }) => id) });
  const others = deliveries.filter(({ id, needsPerson }) => id !== delivery.id && needsPerson > 0);
  if (others.some(({ state }) => state !== 'given_up')) return false;
  callResident(work, news.matter, news.message.workOrderId);
  return true;
}
