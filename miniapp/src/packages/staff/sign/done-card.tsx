import { View } from '@tarojs/components';
import type { WorkOrder } from '@/features/work-orders/api';
import { matterLine } from '@/features/work-orders/matter';
import { picturesBefore } from '@/features/work-orders/site-check';
import { useTimeline } from '@/features/work-orders/use-order';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { Card, CardLine } from '@/ui/card';
import { Money } from '@/ui/money';
import { Picture } from '@/ui/picture';
import { previewPictures } from '@/ui/picture/preview';

/** What is signed: the lines, and the same view before and after. */
export function DoneCard({ order }: { order: WorkOrder }) {
  const { common, staff } = useTexts();
  const { onsite, people, pricing } = staff;
  const { data: timeline = [] } = useTimeline(order);
  const { actual, matter, quote } = order;
  const before = picturesBefore(order, timeline).at(-1);
  const after = actual?.media.find(({ kind }) => kind === 'image');
  const pictures = [before, after].filter((picture) => picture !== undefined);
  const urls = pictures.map(({ url }) => url);
  return (
    <Card>
      <View className="text-title">{onsite.signed}</View>
      <View className="text-secondary">{matterLine(matter.no ?? order.no, matter.place)}</View>
      <CardLine />
      {(actual?.lines ?? []).map((line) => (
        <View key={line.name} className="staff-sign__line">
          <View>{pricing.times(line.name, String(line.quantity))}</View>
          <View className="text-section">
            <Money fen={line.totalFen} />
          </View>
        </View>
      ))}
      {actual !== null && actual.totalFen === quote?.totalFen && (
        <View className="text-secondary">{onsite.sameAsQuote}</View>
      )}
      <View className="staff-sign__pictures">
        {pictures.map(({ id, url, thumbUrl }) => (
          <Picture
            key={id}
            className="staff-sign__picture"
            src={thumbUrl ?? url}
            label={common.photo}
            mode="aspectFill"
            onPress={() => previewPictures(urls, url)}
          />
        ))}
        <View className="text-secondary">
          {pictures.length === 2 && <View>{onsite.beforeAfter}</View>}
          {order.finishedAt !== null && (
            <View>
              {onsite.finishedAt(people.master(order.assignee?.name ?? ''), clockTime(Date.parse(order.finishedAt)))}
            </View>
          )}
        </View>
      </View>
    </Card>
  );
}
