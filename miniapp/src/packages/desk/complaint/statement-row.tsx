import { View } from '@tarojs/components';
import { FACT_SOURCE_LABELS } from '@youying/shared/domain/complaint/labels';
import type { Ask } from '@/features/complaint/acts';
import type { Complaint } from '@/features/complaint/types';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';

const TICK_MS = 30_000;
const MINUTE = 60_000;
const HOUR_MINUTES = 60;

export interface StatementRowProps {
  statement: Complaint['statements'][number];
  complaint: Complaint;
  onAsk: Ask;
}

/** 当事人陈述: waited for until when, or what it says and who entered it. */
export function StatementRow({ statement, complaint, onAsk }: StatementRowProps) {
  const { complaints } = useTexts();
  const language = useLanguage();
  const now = useNow(TICK_MS);
  const { personId, name, text, givenAt, dueAt, byName } = statement;
  const label = FACT_SOURCE_LABELS.statement[language];
  if (text !== null) {
    return (
      <View className="complaint-cards__row complaint-cards__fact">
        <View className="text-secondary">{givenAt === null ? '' : moment(Date.parse(givenAt), now, language)}</View>
        <View>{label}</View>
        <View>{complaints.statementSaid(name, text)}</View>
        <View className="text-secondary">{byName}</View>
      </View>
    );
  }
  const due = Date.parse(dueAt);
  const minutes = Math.floor(Math.abs(due - now) / MINUTE);
  const [hours, rest] = [Math.floor(minutes / HOUR_MINUTES), minutes % HOUR_MINUTES];
  return (
    <View className="complaint-cards__row complaint-cards__fact">
      <View className="text-secondary">—</View>
      <View>{label}</View>
      <View className="tone-amber">{complaints.statementDue(name, moment(due, now, language))}</View>
      <View className="complaint-cards__waits">
        <View className={due < now ? 'tone-danger' : 'tone-amber'}>
          {complaints.statementLeft(complaints.clock(hours, rest), due < now)}
        </View>
        {complaint.actions.includes('giveStatement') && (
          <Button small onPress={() => onAsk('giveStatement', { id: personId })}>
            {complaints.acts.giveStatement.button}
          </Button>
        )}
      </View>
    </View>
  );
}
