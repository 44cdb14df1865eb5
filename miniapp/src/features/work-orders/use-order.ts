import { useOutbox } from '@/platform/outbox';
import { type Query, useQuery } from '@/platform/use-query';
import { loadOrder, loadTimeline, orderKey, type TimelineItem, timelineKey, type WorkOrder } from './api';
import { keptFor, withKept } from './offline';

/** What others do to the order (consent, signature, price) appears within this time. */
const ASK_EVERY_MS = 4_000;

/** One order, kept fresh, as it looks with what this phone has not sent yet. */
export function useOrder(orderId: string): Query<WorkOrder> {
  const kept = useOutbox();
  const query = useQuery(orderKey(orderId), () => loadOrder(orderId), { everyMs: ASK_EVERY_MS });
  return query.data === undefined ? query : { ...query, data: withKept(query.data, kept) };
}

/** Unsent and refused acts on an order and its matter. */
export function useKept(order: WorkOrder) {
  const concerning = keptFor(order, useOutbox());
  return {
    unsent: concerning.filter(({ refusal }) => refusal === undefined),
    refused: concerning.filter(({ refusal }) => refusal !== undefined),
  };
}

export function useTimeline(ticketId: string): Query<readonly TimelineItem[]> {
  return useQuery(timelineKey(ticketId), () => loadTimeline(ticketId));
}
