import { View } from '@tarojs/components';
import { useTimeline } from '@/features/tickets/queries';
import type { Ticket, WorkOrder } from '@/features/tickets/types';
import { useTelling } from '@/features/tickets/use-words';
import { picturesBefore } from '@/features/work-orders/site-check';
import { moment, money } from '@/i18n/format';
import { Card, CardLine } from '@/ui/card';
import { Money } from '@/ui/money';
import { Picture } from '@/ui/picture';
import { previewPictures } from '@/ui/picture/preview';

/** What is signed: what was done, what it costs compared with what was agreed, before and after. */
export function DoneCard({ ticket, order }: { ticket: Ticket; order: WorkOrder }) {
  const { texts, language, now } = useTelling();
  const { signing, matters, quote } = texts;
  const { actual } = order;
  const master = order.assignee === null ? '' : matters.master(order.assignee.name);
  const before = picturesBefore(order, useTimeline(ticket.id).data ?? []).slice(-1);
  const pictures = [...before, ...(actual?.media ?? []).filter(({ kind }) => kind === 'image').slice(0, 2)];
  const urls = pictures.map(({ url }) => url);
  return (
    <Card>
      <View className="text-title">{signing.headline}</View>
      <View className="text-secondary">{[ticket.no, ticket.place].filter(Boolean).join(' · ')}</View>
      <CardLine />
      {(actual?.lines ?? []).map((line) => (
        <View key={`${line.feeItemId ?? ''} ${line.name}`} className="sign__line">
          <View>{`${line.name} ${quote.times(String(line.quantity))}`}</View>
          <Money fen={line.totalFen} />
        </View>
      ))}
      {actual?.result != null && actual.result !== '' && <View className="text-secondary">{actual.result}</View>}
      <View className="text-secondary">{comparison(order, signing)}</View>
      <View className="sign__photos">
        {pictures.map(({ id, url, thumbUrl }) => (
          <Picture
            key={id}
            className="sign__photo"
            src={thumbUrl ?? url}
            label={texts.common.photo}
            mode="aspectFill"
            onPress={() => previewPictures(urls, url)}
          />
        ))}
        <View className="text-secondary">
          {before.length > 0 && pictures.length > 1 && <View>{signing.beforeAfter}</View>}
          {order.finishedAt !== null && (
            <View>{signing.finished(master, moment(Date.parse(order.finishedAt), now, language))}</View>
          )}
        </View>
      </View>
    </Card>
  );
}

function comparison(order: WorkOrder, signing: ReturnType<typeof useTelling>['texts']['signing']): string {
  const actual = order.actual?.totalFen ?? 0;
  const agreed = order.quote?.totalFen ?? 0;
  if (actual === 0) return signing.free;
  return actual < agreed ? signing.lessThanQuote(money(agreed)) : signing.sameAsQuote;
}
