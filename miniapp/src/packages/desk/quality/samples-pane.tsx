import { View } from '@tarojs/components';
import { DAY, shanghaiDay } from '@youying/shared/domain/time';
import { openMatter } from '@/features/desk/place';
import { useSamples } from '@/features/quality/queries';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { SampleActs, type SampleProps } from './sample-acts';

/** The sample of the newest week; a lead draws and scores, an agent reads and answers. */
export function SamplesPane({ lead }: { lead: boolean }) {
  const { quality } = useTexts();
  const samples = useSamples();
  const draw = useAct(async (day: string, idempotencyKey) => {
    await call('drawQualitySample', { body: { day } }, { idempotencyKey });
    await samples.refresh();
  }, explain);
  return (
    <>
      {lead && (
        <View className="desk-quality__start">
          <Button icon="refresh" waiting={draw.pending} onPress={() => void draw.run(shanghaiDay(now() - 7 * DAY))}>
            {quality.draw}
          </Button>
        </View>
      )}
      <Loaded query={samples}>
        {({ items, form }) =>
          items.length === 0 ? (
            <StateView icon="star" title={quality.noSamples} text={quality.noSamplesText} />
          ) : (
            items.map((sample) => <SampleCard key={sample.id} sample={sample} form={form} onDone={samples.refresh} />)
          )
        }
      </Loaded>
    </>
  );
}

function SampleCard({ sample, form, onDone }: SampleProps) {
  const { quality } = useTexts();
  const { no, description, agent, total, remark, appeal, answer, ticketId } = sample;
  return (
    <Card className="desk-quality__card">
      <View className="desk-quality__line" ariaRole="button" onClick={() => openMatter(ticketId)}>
        <View className="text-section one-line">{[no, agent.name].filter(Boolean).join(' · ')}</View>
        <View className={total === null ? 'tone-amber' : 'text-section'}>
          {total === null ? quality.unscored : quality.total(total)}
        </View>
      </View>
      <View>{description}</View>
      {remark !== null && <View className="text-secondary">{remark}</View>}
      {appeal !== null && <View>{quality.appealed(appeal)}</View>}
      {answer !== null && <View className="text-secondary">{quality.answered(answer)}</View>}
      <SampleActs sample={sample} form={form} onDone={onDone} />
    </Card>
  );
}
