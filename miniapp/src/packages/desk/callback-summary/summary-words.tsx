import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CallbackSummary } from '@/features/reports/queries';
import { WordsForm } from '@/features/reports/words-form';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { useMeHere } from '@/platform/workplace';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import '@/features/reports/words.scss';

const MOST = { summary: 4000, comment: 2000 };

export interface SummaryWordsProps {
  communityId: string;
  summary: CallbackSummary;
  /** The month is over: it may be summed up. */
  over: boolean;
  onWritten: (summary: CallbackSummary) => void;
}

/** CBK-12: the supervisor writes, then the manager comments; after that neither changes. */
export function SummaryWords({ communityId, summary, over, onWritten }: SummaryWordsProps) {
  const { callbacks: labels } = useTexts().reports;
  const roles = useMeHere().roles.map(({ role }) => role);
  const [again, setAgain] = useState(false);
  const path = { id: communityId, month: summary.month };
  const write = useAct(async (text: string, idempotencyKey) => {
    onWritten(await call('writeCallbackSummary', { path, body: { text } }, { idempotencyKey }));
    toast(labels.saved);
    setAgain(false);
  }, explain);
  const comment = useAct(async (text: string, idempotencyKey) => {
    onWritten(await call('commentCallbackSummary', { path, body: { comment: text } }, { idempotencyKey }));
    toast(labels.commented);
  }, explain);
  const writes = over && roles.includes('cs_supervisor') && summary.comment === null;
  if (!over && summary.summary === null) return <View className="text-secondary">{labels.running}</View>;
  return (
    <>
      <View className="report-words">
        <View className="text-section">{labels.summary}</View>
        {summary.summary !== null && !again && <Written words={summary.summary} />}
        {writes && (summary.summary === null || again) && (
          <WordsForm
            hint={labels.summaryHint}
            label={labels.summary}
            placeholder={labels.summaryPlaceholder}
            send={labels.summarySend}
            first={summary.summary?.text ?? ''}
            maxLength={MOST.summary}
            waiting={write.pending}
            onSend={(text) => void write.run(text)}
          />
        )}
        {writes && summary.summary !== null && !again && (
          <Button onPress={() => setAgain(true)}>{labels.summaryAgain}</Button>
        )}
        {!writes && summary.summary === null && <View className="text-secondary">{labels.summaryWaits}</View>}
      </View>
      {summary.summary !== null && (
        <View className="report-words">
          <View className="text-section">{labels.comment}</View>
          {summary.comment !== null && <Written words={summary.comment} />}
          {summary.comment === null && roles.includes('manager') && (
            <WordsForm
              hint={labels.commentOnce}
              label={labels.comment}
              placeholder={labels.commentPlaceholder}
              send={labels.commentSend}
              maxLength={MOST.comment}
              waiting={comment.pending}
              onSend={(text) => void comment.run(text)}
            />
          )}
          {summary.comment === null && !roles.includes('manager') && (
            <View className="text-secondary">{labels.commentWaits}</View>
          )}
        </View>
      )}
    </>
  );
}

function Written({ words: { text, byName, at } }: { words: Schema<'SummaryWordsView'> }) {
  const { callbacks: labels } = useTexts().reports;
  const language = useLanguage();
  return (
    <>
      <View className="report-words__text">{text}</View>
      <View className="text-secondary">{labels.by(byName, moment(Date.parse(at), now(), language))}</View>
    </>
  );
}
