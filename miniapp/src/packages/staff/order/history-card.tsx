import { View } from '@tarojs/components';
import { MediaList } from '@/features/media/media-list';
import type { WorkOrder } from '@/features/work-orders/api';
import { useTimeline } from '@/features/work-orders/use-order';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Card } from '@/ui/card';
import { Timeline } from '@/ui/timeline';

/** What happened to the matter so far, newest on top. Its absence stops nobody from working. */
export function HistoryCard({ order }: { order: WorkOrder }) {
  const { onsite } = useTexts().staff;
  const language = useLanguage();
  const { data } = useTimeline(order);
  if (data === undefined || data.length === 0) return null;
  return (
    <Card>
      <View className="text-section">{onsite.history}</View>
      <View className="staff-lines">
        <Timeline
          entries={[...data].reverse().map(({ id, at, text, actor, media }) => ({
            key: id,
            time: moment(Date.parse(at), now(), language),
            title: text,
            text: actor?.name ?? undefined,
            extra: <MediaList media={media} />,
          }))}
        />
      </View>
    </Card>
  );
}
