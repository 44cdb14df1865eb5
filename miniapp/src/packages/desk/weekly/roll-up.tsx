import { View } from '@tarojs/components';
import { DueText } from '@/features/desk/due-text';
import { WordsForm } from '@/features/reports/words-form';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';
import { Icon } from '@/ui/icon';
import '@/features/reports/words.scss';

const MOST = 500;

export interface RollUpProps {
  rollUp: Schema<'WeeklyComplaintsView'>['rollUp'];
  onDone: () => void;
}

/** What the supervisor writes when the week is over; afterwards what was written, by whom, when. */
export function RollUp({ rollUp, onDone }: RollUpProps) {
  const { weekly: labels } = useTexts().reports;
  const language = useLanguage();
  return (
    <View className="report-words">
      <View className="text-section">{labels.rollUp}</View>
      {rollUp === null && <View className="text-secondary">{labels.rollUpNone}</View>}
      {rollUp !== null && rollUp.at === null && (
        <>
          {rollUp.dueAt !== null && <DueText bare due={{ kind: 'weekly_complaints', at: Date.parse(rollUp.dueAt) }} />}
          {rollUp.dutyId === null ? (
            <View className="text-secondary">{labels.rollUpWaits}</View>
          ) : (
            <Writing dutyId={rollUp.dutyId} onDone={onDone} />
          )}
        </>
      )}
      {rollUp !== null && rollUp.at !== null && (
        <>
          <View className="report-words__done">
            <Icon name="check" size="small" />
            {labels.rolledUpBy(rollUp.byName ?? '', moment(Date.parse(rollUp.at), now(), language))}
          </View>
          {rollUp.words !== null && <View className="report-words__text">{rollUp.words}</View>}
        </>
      )}
    </View>
  );
}

function Writing({ dutyId, onDone }: { dutyId: string; onDone: () => void }) {
  const { weekly: labels } = useTexts().reports;
  const act = useAct(async (note: string, idempotencyKey) => {
    await call('completeTask', { path: { id: dutyId }, body: { note } }, { idempotencyKey });
    toast(labels.rolledUp);
    onDone();
  }, explain);
  return (
    <WordsForm
      hint={labels.rollUpHint}
      label={labels.rollUpLabel}
      placeholder={labels.rollUpPlaceholder}
      send={labels.rollUpSend}
      maxLength={MOST}
      waiting={act.pending}
      onSend={(note) => void act.run(note)}
    />
  );
}
