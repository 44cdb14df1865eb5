import { useState } from 'react';
import { TabPage } from '@/features/session/tab-page';
import { MatterCard } from '@/features/tickets/matter-card';
import { useMyTickets } from '@/features/tickets/queries';
import { isOver, waitsForResident } from '@/features/tickets/standing';
import type { Ticket } from '@/features/tickets/types';
import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import { useSession } from '@/platform/session';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { Tabs } from '@/ui/tabs';
import { MatterActs } from './matter-acts';
import { Unsent } from './unsent';

type List = 'open' | 'waiting' | 'done';

const belongs: Record<List, (ticket: Ticket) => boolean> = {
  open: (ticket) => !isOver(ticket),
  waiting: waitsForResident,
  done: isOver,
};

/** 我的事项: every matter as one sentence. */
export default function MattersPage() {
  const loggedIn = useSession() !== null;
  return loggedIn ? <Matters /> : <TabPage tab="matters">{null}</TabPage>;
}

function Matters() {
  const { matters } = useTexts();
  const [list, setList] = useState<List>('open');
  const tickets = useMyTickets();
  const count = (name: List) => (tickets.data ?? []).filter(belongs[name]).length;
  const options = [
    { value: 'open' as const, label: matters.withCount(matters.tabs.open, count('open')) },
    { value: 'waiting' as const, label: matters.withCount(matters.tabs.waiting, count('waiting')) },
    { value: 'done' as const, label: matters.tabs.done },
  ];
  return (
    <TabPage tab="matters" badges={{ matters: count('waiting') }}>
      <Tabs options={options} value={list} onChange={setList} />
      {list === 'open' && <Unsent />}
      <Loaded query={tickets}>
        {(all) => {
          const shown = all.filter(belongs[list]);
          if (shown.length === 0) return <Nothing list={list} onDone={() => setList('done')} />;
          return shown.map((ticket) => (
            <MatterCard key={ticket.id} ticket={ticket}>
              <MatterActs ticket={ticket} />
            </MatterCard>
          ));
        }}
      </Loaded>
    </TabPage>
  );
}

function Nothing({ list, onDone }: { list: List; onDone: () => void }) {
  const { matters } = useTexts();
  if (list === 'waiting')
    return <StateView icon="check" title={matters.emptyWaiting} text={matters.emptyWaitingText} />;
  if (list === 'done') return <StateView icon="inbox" title={matters.emptyDone} />;
  return (
    <StateView icon="inbox" title={matters.emptyOpen} text={matters.emptyOpenText}>
      <Button kind="main" icon="wrench" onPress={() => go('report')}>
        {matters.wantRepair}
      </Button>
      <Button kind="link" onPress={onDone}>
        {matters.seeDone}
      </Button>
    </StateView>
  );
}
