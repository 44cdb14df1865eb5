import { View } from '@tarojs/components';
import { useState } from 'react';
import { type Schedule, useSchedule } from '@/features/fees/api';
import { ItemWords } from '@/features/fees/item-row';
import { SearchBox } from '@/features/fees/search-box';
import { useHeld } from '@/features/fees/use-held';
import { useSettled } from '@/features/fees/use-settled';
import { useTexts } from '@/i18n';
import { Card } from '@/ui/card';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { StateView } from '@/ui/state';
import './index.scss';

/** 收费标准 as residents may read it at any time (FEE-1): what a quotation is made of, before anybody rings. */
export default function FeesPage() {
  const { titles, fees } = useTexts();
  const [words, setWords] = useState('');
  const query = useHeld(useSchedule(useSettled(words)));
  return (
    <Page title={titles.fees} backTo="me">
      <SearchBox value={words} placeholder={fees.search} onChange={setWords} />
      <Loaded query={query}>{(schedule) => <Items schedule={schedule} searched={words.trim()} />}</Loaded>
    </Page>
  );
}

function Items({ schedule: { items, scheduleName }, searched }: { schedule: Schedule; searched: string }) {
  const { fees } = useTexts();
  if (scheduleName === null) return <StateView icon="receipt" title={fees.none} text={fees.noneText} />;
  if (items.length === 0) return <StateView icon="search" title={fees.nothing(searched)} text={fees.nothingText} />;
  return (
    <>
      <Card>
        {items.map((item) => (
          <View key={item.id} className="fees-row">
            <ItemWords item={item} />
          </View>
        ))}
      </Card>
      <View className="text-secondary fees__foot">{fees.foot(scheduleName)}</View>
    </>
  );
}
