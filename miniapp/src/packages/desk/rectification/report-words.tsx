import { View } from '@tarojs/components';
import { useState } from 'react';
import { reportState } from '@/features/complaint/rates';
import type { Rate } from '@/features/complaint/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import '@/features/reports/words.scss';

const MOST = 2_000;

export interface ReportWordsProps {
  communityId: string;
  rate: Rate;
  onWritten: () => void;
}

/** What is owed for the period and by whom; the form for whoever owes it, afterwards what was written. */
export function ReportWords({ communityId, rate, onWritten }: ReportWordsProps) {
  const { rectification: labels } = useTexts().reports;
  const state = reportState(rate);
  return (
    <View className="report-words">
      <View className="text-section">{labels.report}</View>
      {state === 'written' && <Written rate={rate} />}
      {state === 'mine' && <Writing communityId={communityId} rate={rate} onWritten={onWritten} />}
      {state !== 'written' && state !== 'mine' && <View className="text-secondary">{labels.state[state]}</View>}
    </View>
  );
}

function Written({ rate: { reportedAt, analysis, measures } }: { rate: Rate }) {
  const { rectification: labels } = useTexts().reports;
  const language = useLanguage();
  return (
    <>
      <View className="report-words__done">
        <Icon name="check" size="small" />
        {labels.writtenAt(moment(Date.parse(reportedAt ?? ''), now(), language))}
      </View>
      <View className="text-secondary">{labels.analysis}</View>
      <View className="report-words__text">{analysis}</View>
      <View className="text-secondary">{labels.measures}</View>
      <View className="report-words__text">{measures}</View>
    </>
  );
}

function Writing({ communityId, rate, onWritten }: ReportWordsProps) {
  const { rectification: labels } = useTexts().reports;
  const [analysis, setAnalysis] = useState('');
  const [measures, setMeasures] = useState('');
  const ofCompany = rate.reportOwner === 'head_office';
  const body = { kind: rate.kind, period: rate.period, analysis: analysis.trim(), measures: measures.trim() };
  const lacking = body.analysis === '' || body.measures === '';
  const act = useAct(async (report: typeof body, idempotencyKey) => {
    await call('writeRectificationReport', { path: { id: communityId }, body: report }, { idempotencyKey });
    toast(ofCompany ? labels.kept : labels.sent);
    onWritten();
  }, explain);
  const press = () => void (!lacking && act.run(body));
  useShortcuts({ 'control+enter': press });
  return (
    <>
      <View className="text-secondary">{ofCompany ? labels.byCompany : labels.due}</View>
      <Field
        multiline
        label={labels.analysis}
        placeholder={labels.analysisPlaceholder}
        value={analysis}
        maxLength={MOST}
        onChange={setAnalysis}
      />
      <Field
        multiline
        label={labels.measures}
        placeholder={labels.measuresPlaceholder}
        value={measures}
        maxLength={MOST}
        onChange={setMeasures}
      />
      <View className="text-secondary">{labels.once}</View>
      <Button kind="main" shortcut="Ctrl ↵" disabled={lacking} waiting={act.pending} onPress={press}>
        {ofCompany ? labels.keep : labels.send}
      </Button>
    </>
  );
}
