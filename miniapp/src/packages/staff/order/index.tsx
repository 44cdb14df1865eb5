import { OrderPaper } from '@/features/paper/order-paper';
import type { WorkOrder } from '@/features/work-orders/api';
import { HeadCard } from '@/features/work-orders/head-card';
import { KeptStrip } from '@/features/work-orders/kept-strip';
import { checksNow } from '@/features/work-orders/site-check';
import { useBuzzOnAnswer } from '@/features/work-orders/use-order';
import { useSiteCheck } from '@/features/work-orders/use-site-check';
import { useTexts } from '@/i18n';
import { Page } from '@/ui/page';
import { WithOrder } from '../with-order';
import { OrderActBar } from './act-bar';
import { CheckCards } from './check-cards';
import { HistoryCard } from './history-card';
import { MatterCard } from './matter-card';
import { MoneyCards } from './money-cards';
import { StandingCard } from './standing-card';
import './index.scss';

/** 现场: one order from receipt to signature. */
export default function StaffOrderPage() {
  const { titles } = useTexts();
  return <WithOrder title={titles.onsite}>{(order) => <OrderPage order={order} />}</WithOrder>;
}

function OrderPage({ order }: { order: WorkOrder }) {
  const { titles } = useTexts();
  const siteCheck = useSiteCheck(order);
  const checking = checksNow(order);
  useBuzzOnAnswer(order);
  return (
    <Page
      title={titles.onsite}
      backTo="orders"
      footer={<OrderActBar order={order} siteCheck={checking ? siteCheck : null} />}
    >
      <HeadCard order={order} />
      <KeptStrip order={order} />
      {checking ? (
        <CheckCards order={order} siteCheck={siteCheck} />
      ) : (
        <>
          <StandingCard order={order} />
          <MoneyCards order={order} />
          <MatterCard order={order} />
          <HistoryCard order={order} />
          <OrderPaper order={order} side="staff" />
        </>
      )}
    </Page>
  );
}
