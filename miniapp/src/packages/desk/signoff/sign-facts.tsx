import { View } from '@tarojs/components';
import { Orders } from '@/features/desk/matter/orders';
import { MatterTimeline } from '@/features/desk/matter/timeline';
import { Panel } from '@/features/desk/parts/panel';
import type { Matter, WorkOrder } from '@/features/desk/types';
import { MediaList } from '@/features/media/media-list';
import { useTexts } from '@/i18n';
import { money } from '@/i18n/format';
import './sign-facts.scss';

/** What one reads before signing: the report, the orders, what it costs, what happened. */
export function SignFacts({ matter }: { matter: Matter }) {
  return (
    <>
      <Panel className="sign-facts__words">
        <View>{matter.description}</View>
        <View className="text-secondary">{matter.place}</View>
        <MediaList media={matter.media} />
      </Panel>
      <Orders matter={matter} />
      {matter.workOrders.map((order) => (
        <Costs key={order.id} order={order} />
      ))}
      <MatterTimeline ticketId={matter.id} version={matter.version} />
    </>
  );
}

function Costs({ order }: { order: WorkOrder }) {
  const { desk, marks } = useTexts();
  const { closeOut } = desk;
  const bill = order.actual ?? order.quote;
  const media = [...(order.feeReview?.media ?? []), ...(order.actual?.media ?? [])];
  if ((bill === null || bill.lines.length === 0) && media.length === 0) return null;
  return (
    <Panel className="sign-facts__costs">
      {bill?.lines.map((line) => (
        <View key={line.name} className="sign-facts__line">
          <View className="one-line">{line.name}</View>
          <View className="text-secondary">{`${money(line.unitPriceFen)} × ${line.quantity}`}</View>
          <View>{money(line.totalFen)}</View>
        </View>
      ))}
      {order.actual !== null && order.actual.result !== null && (
        <View className="text-secondary">{marks.named(closeOut.done, order.actual.result)}</View>
      )}
      <MediaList media={media} />
    </Panel>
  );
}
