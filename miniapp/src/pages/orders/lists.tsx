import { useState } from 'react';
import type { WorkOrder } from '@/features/work-orders/api';
import { OrderCard } from '@/features/work-orders/order-card';
import { useNewOrders, useOrders } from '@/features/work-orders/use-orders';
import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import type { Query } from '@/platform/use-query';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { Tabs } from '@/ui/tabs';
import { LostNotice } from './lost-notice';

const views = {
  staff: ['mine', 'available', 'doneToday'],
  lead: ['department', 'unaccepted', 'doneToday'],
} as const;
type View = (typeof views)['staff' | 'lead'][number];

/** Three lists behind three tabs, each with its count. All are kept fresh, so that the counts are true. */
export function OrderLists({ leads }: { leads: boolean }) {
  const { orders } = useTexts().staff;
  const [first, second, third] = views[leads ? 'lead' : 'staff'];
  const [view, setView] = useState<View>(first);
  const [lost, setLost] = useState<string | null>(null);
  const own = useOrders(leads ? 'department' : 'mine', 'open');
  const free = useOrders(leads ? 'department' : 'available', 'dispatched');
  const done = useOrders(leads ? 'department' : 'mine', 'done_today');
  const fresh = useNewOrders(
    own.data === undefined || free.data === undefined ? undefined : [...own.data, ...free.data],
  );
  const queries: Record<View, Query<WorkOrder[]>> = {
    mine: own,
    department: own,
    available: free,
    unaccepted: free,
    doneToday: done,
  };
  const label = (name: View) => {
    const count = queries[name].data?.length;
    return count === undefined ? orders[name] : `${orders[name]} ${count}`;
  };
  const lose = (orderId: string) => {
    setLost(orderId);
    void own.refresh();
    void free.refresh();
  };
  return (
    <>
      <Tabs
        value={view}
        onChange={setView}
        options={[first, second, third].map((value) => ({ value, label: label(value) }))}
      />
      {lost !== null && <LostNotice orderId={lost} onClose={() => setLost(null)} />}
      <Loaded query={queries[view]}>
        {(list) =>
          list.length === 0 ? (
            <StateView icon="wrench" {...orders.empty[view]}>
              {view !== second && (free.data?.length ?? 0) > 0 && (
                <Button kind="main" onPress={() => setView(second)}>
                  {orders.seeAvailable}
                </Button>
              )}
            </StateView>
          ) : (
            list.map((order) => (
              <OrderCard
                key={order.id}
                order={order}
                fresh={fresh.has(order.id)}
                onOpen={() => go('staffOrder', { orderId: order.id })}
                onLost={lose}
              />
            ))
          )
        }
      </Loaded>
    </>
  );
}
