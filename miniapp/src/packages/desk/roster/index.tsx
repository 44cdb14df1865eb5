import { useState } from 'react';
import { TabbedPage } from '@/features/desk/parts/tabbed-page';
import { LeaveList } from '@/features/roster/leave-list';
import type { ExchangeScope } from '@/features/roster/queries';
import { SwapList } from '@/features/roster/swap-list';
import { useWithinSettings, WithinSettings } from '@/features/settings/within';
import { useTexts } from '@/i18n';
import { Segments } from '@/ui/segments';
import { RosterImport } from './roster-import';
import { WeekPane } from './week-pane';
import './index.scss';

const TABS = ['week', 'swaps', 'leaves', 'import'] as const;
type Tab = (typeof TABS)[number];
const SCOPES: readonly ExchangeScope[] = ['to_decide', 'all', 'mine'];

/** 排班: the week of each department, swaps and leave to decide, the roster from Excel (DSP-5, HOT-8). */
export default function RosterPage() {
  const { roster } = useTexts();
  const [tab, setTab] = useState<Tab>('week');
  const inSettings = useWithinSettings();
  const [scope, setScope] = useState<ExchangeScope>('to_decide');
  return (
    <TabbedPage
      current={inSettings ? 'settings' : 'roster'}
      within={(page) => <WithinSettings section="roster">{page}</WithinSettings>}
      title={roster.title}
      tabs={TABS}
      labels={roster.tabs}
      tab={tab}
      onTab={setTab}
      aside={
        tab === 'swaps' || tab === 'leaves' ? (
          <Segments
            small
            value={scope}
            onChange={setScope}
            options={SCOPES.map((value) => ({ value, label: roster.scopes[value] }))}
          />
        ) : undefined
      }
    >
      {tab === 'week' && <WeekPane />}
      {tab === 'swaps' && <SwapList key={scope} scope={scope} />}
      {tab === 'leaves' && <LeaveList key={scope} scope={scope} />}
      {tab === 'import' && <RosterImport />}
    </TabbedPage>
  );
}
