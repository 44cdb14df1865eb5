import { useEffect, useRef } from 'react';
import { buzz } from '@/platform/device';
import type { Topic } from '@/platform/live/hints';
import { useOutbox } from '@/platform/outbox';
import { useLive } from '@/platform/use-live';
import type { Query } from '@/platform/use-query';
import { loadOrder, loadTimeline, orderKey, type TimelineItem, timelineKey, type WorkOrder } from './api';
import { keptFor, withKept } from './offline';

/** An order is known by its own number before one knows whose it is. */
const ORDER: readonly Topic[] = ['tickets'];

/** One order, kept fresh, as it looks with what this phone has not sent yet. */
export function useOrder(orderId: string): Query<WorkOrder> {
  const kept = useOutbox();
  const query = useLive(orderKey(orderId), ORDER, () => loadOrder(orderId));
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

/** What happened so far; asked again whenever the order has moved. */
export function useTimeline({
  ticketId,
  version,
}: Pick<WorkOrder, 'ticketId' | 'version'>): Query<readonly TimelineItem[]> {
  const query = useLive(timelineKey(ticketId), [`ticket:${ticketId}`], () => loadTimeline(ticketId));
  const { refresh } = query;
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version) return;
    seen.current = version;
    void refresh();
  }, [version, refresh]);
  return query;
}

/** Somebody else's word that the implementer waits for. */
const AWAITED: readonly WorkOrder['status'][] = ['quoted', 'fee_review', 'finished'];

/** Buzzes when the answer comes while the page is open: consent, price, signature. */
export function useBuzzOnAnswer({ status, actions }: Pick<WorkOrder, 'status' | 'actions'>): void {
  const before = useRef(status);
  useEffect(() => {
    const answered = before.current !== status && AWAITED.includes(before.current);
    before.current = status;
    if (answered && actions.length > 0) buzz();
  }, [status, actions.length]);
}
