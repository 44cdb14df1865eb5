import { View } from '@tarojs/components';
import { MediaList } from '@/features/media/media-list';
import type { Ticket } from '@/features/tickets/types';
import { useTelling } from '@/features/tickets/use-words';
import { clockTime, dayWord } from '@/i18n/format';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Picture } from '@/ui/picture';
import { previewPictures } from '@/ui/picture/preview';

/** What was reported: picture, words, place, number. The number stands once. */
export function Reported({ ticket }: { ticket: Ticket }) {
  const { texts, language, now } = useTelling();
  const { matters, complaint, report } = texts;
  const pictures = ticket.media.filter(({ kind }) => kind === 'image');
  const urls = pictures.map(({ url }) => url);
  const [first] = pictures;
  // The first one stands beside the words.
  const more = ticket.media.filter((one) => one !== first);
  const { appointment } = ticket;
  const when =
    appointment === null
      ? matters.asSoonAsPossible
      : report.appointed(
          dayWord(Date.parse(appointment.from), now, language),
          clockTime(Date.parse(appointment.from)),
          clockTime(Date.parse(appointment.to)),
        );
  const facts = ticket.kind === 'repair' ? [ticket.place, when] : [ticket.place];
  return (
    <Card>
      <View className="matter__reported">
        {first !== undefined && (
          <Picture
            className="matter__picture"
            src={first.thumbUrl ?? first.url}
            label={texts.common.photo}
            mode="aspectFill"
            onPress={() => previewPictures(urls, first.url)}
          />
        )}
        <View className="matter__what">
          <View className={ticket.kind === 'complaint' ? 'text-body' : 'text-section'}>{ticket.description}</View>
          <View className="text-secondary">{facts.join(' · ')}</View>
          {ticket.no !== null && ticket.kind === 'repair' && (
            <View className="text-secondary">{matters.number(ticket.no)}</View>
          )}
        </View>
      </View>
      {more.length > 0 && (
        <View className="matter__more">
          <MediaList media={more} />
        </View>
      )}
      {ticket.anonymous && (
        <View className="matter__secret">
          <Icon name="lock" />
          {complaint.kept}
        </View>
      )}
    </Card>
  );
}
