import { View } from '@tarojs/components';
import { MediaList } from '@/features/media/media-list';
import type { WorkOrder } from '@/features/work-orders/api';
import { useTexts } from '@/i18n';
import { clockTime, moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { go } from '@/platform/navigate';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';

/** What was reported, what the desk asked for, when; and the way to record what else was found (REG-7). */
export function MatterCard({ order }: { order: WorkOrder }) {
  const { staff, record } = useTexts();
  const { onsite, orders } = staff;
  const language = useLanguage();
  const { matter, task } = order;
  const { appointmentFrom: from, appointmentTo: to } = matter;
  return (
    <Card>
      <View className="text-section">{onsite.matter}</View>
      <View className="text-body">{matter.description}</View>
      {task !== matter.description && <View className="text-secondary">{`${onsite.task} ${task}`}</View>}
      <View className="text-secondary">
        {from === null || to === null
          ? orders.soon
          : orders.appointed(moment(Date.parse(from), now(), language), clockTime(Date.parse(to)))}
      </View>
      {matter.media.length > 0 && (
        <View className="staff-lines">
          <MediaList media={matter.media} />
        </View>
      )}
      {order.actions.length > 0 && (
        <Button kind="link" small icon="plus" onPress={() => go('staffRecord', { orderId: order.id })}>
          {record.found}
        </Button>
      )}
    </Card>
  );
}
