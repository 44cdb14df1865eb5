import { View } from '@tarojs/components';
import { BEST_MARK, SCORE_ITEMS, type ScoreItem } from '@youying/shared/domain/staff/score-form';
import { useState } from 'react';
import type { ScoreItem as FormItem, Sample } from '@/features/quality/queries';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Segments } from '@/ui/segments';

const MARKS = Array.from({ length: BEST_MARK + 1 }, (_, mark) => ({ value: String(mark), label: String(mark) }));

export interface SampleProps {
  sample: Sample;
  form: readonly FormItem[];
  onDone: () => Promise<void>;
}

/** What may be done to one record: nothing is marked beforehand. */
export function SampleActs(props: SampleProps) {
  const { actions } = props.sample;
  if (actions.includes('scoreQualitySample')) return <Score {...props} />;
  if (actions.includes('appealQualitySample')) return <Words {...props} operation="appealQualitySample" />;
  if (actions.includes('answerQualityAppeal')) return <Words {...props} operation="answerQualityAppeal" />;
  return null;
}

function Score({ sample, form, onDone }: SampleProps) {
  const { quality } = useTexts();
  const [open, setOpen] = useState(false);
  const [marks, setMarks] = useState<Partial<Record<ScoreItem, number>>>({});
  const [remark, setRemark] = useState('');
  const act = useAct(async (given: Record<ScoreItem, number>, idempotencyKey) => {
    const words = remark.trim();
    const body = { marks: given, ...(words === '' ? {} : { remark: words }) };
    await call('scoreQualitySample', { path: { id: sample.id }, body }, { idempotencyKey });
    toast(quality.scored);
    await onDone();
  }, explain);
  if (!open) {
    return (
      <View className="desk-quality__acts">
        <Button icon="pen" onPress={() => setOpen(true)}>
          {quality.mark}
        </Button>
      </View>
    );
  }
  const complete = SCORE_ITEMS.every((item) => marks[item] !== undefined);
  return (
    <>
      {form.map(({ item, label, weight }) => (
        <View key={item} className="desk-quality__item">
          <View>{label}</View>
          <View className="text-secondary">{quality.weight(weight)}</View>
          <Segments
            small
            value={marks[item] === undefined ? null : String(marks[item])}
            onChange={(value) => setMarks({ ...marks, [item]: Number(value) })}
            options={MARKS}
          />
        </View>
      ))}
      <Field label={quality.remark} maxLength={500} value={remark} onChange={setRemark} />
      <View className="desk-quality__acts">
        <Button onPress={() => setOpen(false)}>{quality.cancel}</Button>
        <Button
          kind="main"
          disabled={!complete}
          waiting={act.pending}
          onPress={() => void act.run(marks as Record<ScoreItem, number>)}
        >
          {quality.score}
        </Button>
      </View>
    </>
  );
}

function Words({
  sample,
  onDone,
  operation,
}: SampleProps & { operation: 'appealQualitySample' | 'answerQualityAppeal' }) {
  const { quality } = useTexts();
  const [words, setWords] = useState('');
  const act = useAct(async (said: string, idempotencyKey) => {
    await call(operation, { path: { id: sample.id }, body: { words: said } }, { idempotencyKey });
    await onDone();
  }, explain);
  const label = operation === 'appealQualitySample' ? quality.appeal : quality.answer;
  return (
    <View className="desk-quality__acts">
      <Field label={label} maxLength={500} value={words} onChange={setWords} />
      <Button
        kind="main"
        disabled={words.trim() === ''}
        waiting={act.pending}
        onPress={() => void act.run(words.trim())}
      >
        {quality.send}
      </Button>
    </View>
  );
}
