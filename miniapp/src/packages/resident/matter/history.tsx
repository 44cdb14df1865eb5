import { View } from '@tarojs/components';
import { MediaList } from '@/features/media/media-list';
import type { TimelineItem } from '@/features/tickets/types';
import { useTelling } from '@/features/tickets/use-words';
import { moment } from '@/i18n/format';
import { useMe } from '@/platform/session';
import { Avatar } from '@/ui/avatar';
import { Card } from '@/ui/card';
import { Timeline, type TimelineEntry } from '@/ui/timeline';

/** 办理经过, newest on top. */
export function History({ entries }: { entries: readonly TimelineItem[] }) {
  const { texts, language, now } = useTelling();
  const me = useMe();
  const entryOf = (item: TimelineItem): TimelineEntry => {
    const { actor } = item;
    const mine = actor?.id != null && actor.id === me.id;
    const name = actor?.role === 'implementer' ? texts.matters.master(actor.name ?? '') : (actor?.name ?? '');
    return {
      key: item.id,
      time: moment(Date.parse(item.at), now, language),
      title: item.text,
      text: mine || item.text.includes(name) ? undefined : name,
      extra: <MediaList media={item.media} />,
      face:
        actor?.name == null ? undefined : (
          <Avatar
            name={actor.name}
            photoUrl={actor.photoUrl}
            size="small"
            tone={mine || actor.role === 'resident' ? 'plain' : actor.role === 'implementer' ? 'strong' : 'weak'}
          />
        ),
    };
  };
  return (
    <Card>
      <View className="text-section matter__history-title">{texts.matters.history}</View>
      <Timeline entries={[...entries].reverse().map(entryOf)} />
    </Card>
  );
}
