import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { clockTime, moment } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import { DeadlineText } from '@/ui/deadline-text';
import { deadlineLook } from '@/ui/deadline-text/look';
import { ProgressBar } from '@/ui/progress';
import { Tag } from '@/ui/tag';
import type { WorkOrder } from './api';
import { CardActs } from './card-acts';
import { orderDeadline } from './deadline';
import { matterLine } from './matter';
import { statusTag } from './status';
import './order-card.scss';

export interface OrderCardProps {
  order: WorkOrder;
  onOpen: () => void;
  /** Somebody else was faster. */
  onLost: (orderId: string) => void;
  /** Came while the page was open: slides in. */
  fresh?: boolean;
}

const TONES = { calm: 'brand', soon: 'amber', over: 'danger' } as const;

/** One order in a list: what runs out when, where, what, and the next act. */
export function OrderCard({ order, onOpen, onLost, fresh = false }: OrderCardProps) {
  const { staff } = useTexts();
  const language = useLanguage();
  const now = useNow();
  const { tag, tone } = statusTag(order, now);
  const deadline = orderDeadline(order, now);
  const { matter } = order;
  const barTone = deadline === null ? 'brand' : TONES[deadlineLook(deadline.dueAt, now).tone];
  const when =
    matter.appointmentFrom === null || matter.appointmentTo === null
      ? null
      : staff.orders.appointed(
          moment(Date.parse(matter.appointmentFrom), now, language),
          clockTime(Date.parse(matter.appointmentTo)),
        );
  return (
    <Card className={classNames('order-card', { 'order-card--fresh': fresh })}>
      <View ariaRole="button" onClick={onOpen}>
        <View className="order-card__top">
          <Tag tone={tone}>{staff.statusTags[tag]}</Tag>
          {deadline?.counting && (
            <DeadlineText
              dueAt={deadline.dueAt}
              suffix={staff.orders.within[deadline.kind] ?? ''}
              overdue={staff.orders.overdue}
            />
          )}
          {deadline !== null && !deadline.counting && (
            <View className="order-card__clock">
              <View className="text-figure">{moment(deadline.dueAt, now, language)}</View>
              <View className="text-secondary">{staff.orders.before[deadline.kind] ?? ''}</View>
            </View>
          )}
        </View>
        {deadline?.counting && deadline.percentLeft !== null && deadline.percentLeft > 0 && (
          <ProgressBar percent={deadline.percentLeft} tone={tone === 'amber' ? 'amber' : barTone} />
        )}
        <View className="order-card__where text-title">{matter.place}</View>
        <View className="text-body order-card__what">{matter.description}</View>
        <View className="text-secondary">
          {matterLine(matter.contactName, when ?? staff.orders.soon, matter.no ?? order.no)}
        </View>
      </View>
      <CardActs order={order} onOpen={onOpen} onLost={onLost} />
    </Card>
  );
}
