import { useState } from 'react';
import { TabbedPage } from '@/features/desk/parts/tabbed-page';
import { useTexts } from '@/i18n';
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
    <TabbedPage current="handover" title={shifts.title} tabs={TABS} labels={shifts.tabs} tab={tab} onTab={setTab}>
      {tab === 'give' && <GivePane onGiven={() => setTab('kept')} />}
      {tab === 'take' && <TakePane />}
      {tab === 'kept' && <KeptPane />}
      {tab === 'brief' && <BriefPane />}
    </TabbedPage>
  );
}
