import { View } from '@tarojs/components';
import type { WorkOrder } from '@/features/work-orders/api';
import { orderDeadline } from '@/features/work-orders/deadline';
import { orderSentence } from '@/features/work-orders/sentence';
import { statusTag } from '@/features/work-orders/status';
import { useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Card } from '@/ui/card';
import { DeadlineText } from '@/ui/deadline-text';
import { Tag } from '@/ui/tag';

/** Where the order stands in one sentence, and what runs out. */
export function StandingCard({ order }: { order: WorkOrder }) {
  const { staff } = useTexts();
  const language = useLanguage();
  const now = useNow();
  const { tag, tone } = statusTag(order, now);
  const deadline = orderDeadline(order, now);
  const waitsForResident = order.matter.residentHasPhone;
  return (
    <Card>
      <View className="staff-standing__top">
        <Tag tone={tone}>{staff.statusTags[tag]}</Tag>
        {deadline?.counting && (
          <DeadlineText
            dueAt={deadline.dueAt}
            suffix={staff.orders.within[deadline.kind] ?? ''}
            overdue={staff.orders.overdue}
          />
        )}
      </View>
      <View className="text-title">{orderSentence(order, staff.sentences, { now, language })}</View>
      {order.status === 'quoted' && (
        <View className="text-secondary">
          {waitsForResident ? staff.onsite.waitingConsentText : staff.onsite.onThisPhone}
        </View>
      )}
      {order.status === 'finished' && (
        <View className="text-secondary">
          {waitsForResident ? staff.onsite.waitingSignatureText : staff.onsite.onThisPhone}
        </View>
      )}
    </Card>
  );
}
