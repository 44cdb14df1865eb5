import { useState } from 'react';
import { AskLeave, AskSwap } from '@/features/roster/ask';
import { LeaveList } from '@/features/roster/leave-list';
import { OwnWeek } from '@/features/roster/own-week';
import { SwapList } from '@/features/roster/swap-list';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Page } from '@/ui/page';
import { Segments } from '@/ui/segments';

const TABS = ['week', 'swaps', 'leaves'] as const;
type Tab = (typeof TABS)[number];

/** 排班 on the phone: my week, my swaps, my leave (DSP-5, HOT-8). */
export default function DutyPage() {
  const { roster } = useTexts();
  const [tab, setTab] = useState<Tab>('week');
  const [asking, setAsking] = useState(false);
  const choose = (next: Tab) => {
    setAsking(false);
    setTab(next);
  };
  return (
    <Page title={roster.title} backTo="me">
      <Segments value={tab} onChange={choose} options={TABS.map((value) => ({ value, label: roster.tabs[value] }))} />
      {tab === 'week' && <OwnWeek />}
      {tab !== 'week' && !asking && (
        <Button kind="outline" icon="plus" onPress={() => setAsking(true)}>
          {tab === 'swaps' ? roster.askSwap : roster.askLeave}
        </Button>
      )}
      {tab === 'swaps' && asking && <AskSwap onDone={() => setAsking(false)} />}
      {tab === 'leaves' && asking && <AskLeave onDone={() => setAsking(false)} />}
      {tab === 'swaps' && !asking && <SwapList scope="mine" />}
      {tab === 'leaves' && !asking && <LeaveList scope="mine" />}
    </Page>
  );
}
