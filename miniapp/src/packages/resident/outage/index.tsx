import { View } from '@tarojs/components';
import { useHouseOutages } from '@/features/outages/known';
import { useTelling } from '@/features/tickets/use-words';
import { moment } from '@/i18n/format';
import type { Answer } from '@/platform/api/contract';
import { go, useParameter } from '@/platform/navigate';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { StateView } from '@/ui/state';
import { Tag } from '@/ui/tag';
import './index.scss';

type Outage = Answer<'intakeHints'>['outages'][number];

/** 停水停电 as a resident reads of it: where, why, since when and until when. */
export default function OutagePage() {
  const { texts } = useTelling();
  const { outageNews } = texts;
  const id = useParameter('outageId');
  return (
    <Page title={outageNews.title} backTo="home">
      <Loaded query={useHouseOutages()}>
        {(outages) => {
          const outage = outages.find((one) => one.id === id);
          return outage === undefined ? (
            <StateView icon="check" title={outageNews.over} text={outageNews.overText}>
              <Button onPress={() => go('report')}>{outageNews.report}</Button>
            </StateView>
          ) : (
            <News outage={outage} />
          );
        }}
      </Loaded>
    </Page>
  );
}

function News({ outage }: { outage: Outage }) {
  const { texts, language, now } = useTelling();
  const { outageNews } = texts;
  const at = (time: string) => moment(Date.parse(time), now, language);
  const planned = outage.state === 'planned';
  const facts = [
    [outageNews.cause, outage.cause],
    [planned ? outageNews.starts : outageNews.since, at(outage.startsAt)],
    [outageNews.until, outage.expectedEnd === null ? outageNews.unknown : at(outage.expectedEnd)],
  ] as const;
  return (
    <>
      <Card>
        <View className="outage__head">
          <View className="text-title">{outage.text}</View>
          <Tag tone="amber">{planned ? outageNews.planned : outageNews.on}</Tag>
        </View>
        {facts.map(([label, value]) => (
          <View key={label} className="outage__fact">
            <View className="text-secondary">{label}</View>
            <View>{value}</View>
          </View>
        ))}
      </Card>
      <View className="text-secondary">{outageNews.told}</View>
    </>
  );
}
