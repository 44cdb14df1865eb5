import { useEffect, useRef } from 'react';
import { buzz } from '@/platform/device';
import { useOutbox } from '@/platform/outbox';
import { useLive } from '@/platform/use-live';
import { loadOrders, type OrderList, type OrderScope, ordersKey, type WorkOrder } from './api';
import { byDeadline } from './deadline';
import { withKept } from './offline';

/** One list of orders, nearest deadline first, with what this phone has not sent yet. */
export function useOrders(scope: OrderScope, list: OrderList) {
  const kept = useOutbox();
  const query = useLive(ordersKey(scope, list), ['tickets'], () => loadOrders(scope, list));
  if (query.data === undefined) return { ...query, data: undefined };
  return { ...query, data: query.data.map((order) => withKept(order, kept)).sort(byDeadline) };
}

/** Ids that were not there before; none the first time, when everything is new. */
export function newIds(before: ReadonlySet<string> | null, present: readonly Pick<WorkOrder, 'id'>[]): string[] {
  return before === null ? [] : present.map(({ id }) => id).filter((id) => !before.has(id));
}

/** Buzzes when an order appears while the page is open; answers which ones are new. */
export function useNewOrders(orders: readonly WorkOrder[] | undefined): ReadonlySet<string> {
  const seen = useRef<ReadonlySet<string> | null>(null);
  const arrived = useRef<ReadonlySet<string>>(new Set());
  const fresh = orders === undefined ? [] : newIds(seen.current, orders);
  if (fresh.length > 0) arrived.current = new Set([...arrived.current, ...fresh]);
  const count = fresh.length;
  useEffect(() => {
    if (orders !== undefined) seen.current = new Set([...(seen.current ?? []), ...orders.map(({ id }) => id)]);
  }, [orders]);
  useEffect(() => {
    if (count > 0) buzz();
  }, [count]);
  return arrived.current;
}
