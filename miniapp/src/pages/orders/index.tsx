import { useEffect } from 'react';
import { sideOf, wornRole } from '@/features/session/roles';
import { TabPage } from '@/features/session/tab-page';
import { useTodoCount } from '@/features/work-orders/use-todo';
import { call } from '@/platform/api/call';
import { useSession } from '@/platform/session';
import { learnTemplateIds } from '@/platform/subscribe';
import { DutyLine } from './duty-line';
import { OrderLists } from './lists';

/** 工单: nearest deadline first, one thumb. Supervisors see the department's, the unclaimed ones apart. */
export default function OrdersPage() {
  const session = useSession();
  const todo = useTodoCount();
  useEffect(() => {
    // Asking WeChat in a tap must not wait for the network: the template ids are learnt beforehand.
    if (session !== null)
      call('getMessageRights').then(
        ({ items }) => learnTemplateIds(items),
        () => undefined,
      );
  }, [session]);
  if (session === null) return <TabPage tab="orders">{null}</TabPage>;
  const role = wornRole(session);
  const leads = sideOf(role) === 'lead';
  // A contractor sees only what is theirs (DSP-6): no roster.
  const onRoster = role !== 'contractor';
  return (
    <TabPage tab="orders" badges={{ todo }}>
      {onRoster && <DutyLine leads={leads} />}
      <OrderLists key={String(leads)} leads={leads} />
    </TabPage>
  );
}
