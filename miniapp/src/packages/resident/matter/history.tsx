import { View } from '@tarojs/components';
import { MediaList } from '@/features/media/media-list';
import type { Ticket, TimelineItem } from '@/features/tickets/types';
import { useTelling } from '@/features/tickets/use-words';
import type { Texts } from '@/i18n';
import { moment } from '@/i18n/format';
import { useMe } from '@/platform/session';
import { Avatar } from '@/ui/avatar';
import { Card } from '@/ui/card';
import { Timeline, type TimelineEntry } from '@/ui/timeline';

/** 办理经过, newest on top. */
export function History({ ticket, entries }: { ticket: Ticket; entries: readonly TimelineItem[] }) {
  const { texts, language, now } = useTelling();
  const me = useMe();
  const entryOf = (item: TimelineItem): TimelineEntry => {
    const { actor } = item;
    const mine = actor?.id != null && actor.id === me.id;
    const called = actor?.name ?? '';
    const name =
      actor?.role === 'implementer' ? texts.matters.master(called) : texts.matters.post(actor?.role ?? '', called);
    return {
      key: item.id,
      time: moment(Date.parse(item.at), now, language),
      ...told(item, { mine, name, ticket }, texts),
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

interface Told {
  mine: boolean;
  name: string;
  ticket: Ticket;
}

/** What was reported stands above with its pictures, and the number once; here it is who did what. */
function told({ type, text, media }: TimelineItem, { mine, name, ticket }: Told, { matters, kinds }: Texts) {
  const { kind, categoryName } = ticket;
  if (type === 'ticket_submitted' && mine) {
    const pictures = media.filter((one) => one.kind === 'image').length;
    const title = matters.youReported(kinds[kind] ?? '');
    return { title, text: pictures === 0 ? undefined : matters.pictures(pictures) };
  }
  if (type === 'ticket_registered' && name !== '') {
    const title = matters.registeredBy(name);
    return { title, text: categoryName === null ? undefined : matters.belongsTo(categoryName) };
  }
  const by = mine || name === '' || text.includes(name) ? undefined : name;
  return { title: text, text: by, extra: <MediaList media={media} /> };
}
