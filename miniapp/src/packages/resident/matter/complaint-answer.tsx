import { View } from '@tarojs/components';
import type { Ticket } from '@/features/tickets/types';
import { useTelling } from '@/features/tickets/use-words';
import { moment } from '@/i18n/format';
import { Card, CardLine } from '@/ui/card';
import { Icon } from '@/ui/icon';

/** What we answered, what we promised and by when; first, where it is not ours, what is. */
export function ComplaintAnswer({ ticket }: { ticket: Ticket }) {
  const { texts, language, now } = useTelling();
  const { complaint } = ticket;
  if (complaint === null) return null;
  const { complaint: words } = texts;
  const at = (time: string) => moment(Date.parse(time), now, language);
  const last = complaint.replies.at(-1);
  const shown = last !== undefined && last.declinedBecause === null ? last : undefined;
  const declined = [...complaint.replies].reverse().find(({ declinedBecause }) => declinedBecause !== null);
  if (shown === undefined && complaint.limits === null && declined === undefined) return null;
  return (
    <Card>
      {complaint.limits !== null && (
        <>
          <View className="text-section">{words.limits}</View>
          <View className="matter__words">{complaint.limits}</View>
          {complaint.thirdParties.map(({ id, party, asked, outcome }) => (
            <View key={id} className="text-secondary">
              {[words.asked(party, asked), outcome ?? ''].filter(Boolean).join(texts.marks.and)}
            </View>
          ))}
        </>
      )}
      {complaint.limits !== null && shown !== undefined && <CardLine />}
      {shown !== undefined && (
        <>
          <View className="matter__head">
            <View className="text-section">{words.answer}</View>
            <View className="text-secondary">{at(shown.at)}</View>
          </View>
          <View className="matter__words">{shown.text}</View>
        </>
      )}
      {declined !== undefined && declined.declinedBecause !== null && shown === undefined && (
        <View className="text-secondary">{words.earlier(declined.declinedBecause)}</View>
      )}
      {complaint.remedies.length > 0 && (
        <>
          <CardLine />
          <View className="text-section">{words.promised}</View>
          {complaint.remedies.map(({ id, what, dueAt, doneAt }) => (
            <View key={id} className="matter__promise">
              <View className="matter__what">{what}</View>
              {doneAt === null ? (
                <View className="text-secondary">{words.promisedBy(at(dueAt))}</View>
              ) : (
                <View className="matter__kept">
                  <Icon name="check" size="small" />
                  {words.promiseKept}
                </View>
              )}
            </View>
          ))}
        </>
      )}
    </Card>
  );
}
