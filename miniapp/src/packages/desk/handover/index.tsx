import { View } from '@tarojs/components';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { useTexts } from '@/i18n';
import { goBack } from '@/platform/navigate';
import { Segments } from '@/ui/segments';
import { BriefPane } from './brief-pane';
import { GivePane } from './give-pane';
import { KeptPane } from './kept-pane';
import { TakePane } from './take-pane';
import './index.scss';

const TABS = ['give', 'take', 'kept', 'brief'] as const;
type Tab = (typeof TABS)[number];

/** 交接班: what is open goes from one shift to the next, signed by both (HOT-1); 早会 (HOT-3). */
export default function HandoverPage() {
  const { shifts } = useTexts();
  const [tab, setTab] = useState<Tab>('give');
  return (
    <DeskPage current="handover" shortcuts={{ escape: () => goBack('desk') }}>
      <View className="desk-handover">
        <View className="desk-handover__head">
          <View className="text-title">{shifts.title}</View>
          <Segments
            small
            value={tab}
            onChange={setTab}
            options={TABS.map((value) => ({ value, label: shifts.tabs[value] }))}
          />
        </View>
        {tab === 'give' && <GivePane onGiven={() => setTab('kept')} />}
        {tab === 'take' && <TakePane />}
        {tab === 'kept' && <KeptPane />}
        {tab === 'brief' && <BriefPane />}
      </View>
    </DeskPage>
  );
}
