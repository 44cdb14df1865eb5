import { useState } from 'react';
import type { Rate } from '@/features/complaint/types';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Sheet } from '@/ui/sheet';

export interface ReportDialogProps {
  communityId: string;
  rate: Rate;
  onClose: () => void;
}

/** CMP-7: over the target, the manager writes to the company why, and what changes. */
export function ReportDialog({ communityId, rate, onClose }: ReportDialogProps) {
  const { rates: labels } = useTexts().complaints;
  const [analysis, setAnalysis] = useState('');
  const [measures, setMeasures] = useState('');
  const body = { kind: rate.kind, period: rate.period, analysis: analysis.trim(), measures: measures.trim() };
  const act = useAct(async (report: typeof body, idempotencyKey) => {
    await call('writeRectificationReport', { path: { id: communityId }, body: report }, { idempotencyKey });
    toast(labels.sent);
    onClose();
  }, explain);
  return (
    <Sheet
      open
      title={labels.report}
      onClose={onClose}
      footer={
        <Button
          kind="main"
          grow={1}
          disabled={body.analysis === '' || body.measures === ''}
          waiting={act.pending}
          onPress={() => void act.run(body)}
        >
          {labels.send}
        </Button>
      }
    >
      <Field multiline label={labels.analysis} value={analysis} onChange={setAnalysis} />
      <Field multiline label={labels.measures} value={measures} onChange={setMeasures} />
    </Sheet>
  );
}
