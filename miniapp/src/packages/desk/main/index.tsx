import { View } from '@tarojs/components';
import { useLayoutEffect } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { HouseholdPane } from '@/features/desk/household';
import { HouseOutages } from '@/features/desk/household/outages';
import { StepPhrases } from '@/features/desk/household/step-phrases';
import { MatterPane, NoMatter } from '@/features/desk/matter';
import { chooseMatter, deskPlace, lookAt, showPane, useDeskPlace } from '@/features/desk/place';
import { useMatter } from '@/features/desk/queries';
import { QueuePane } from '@/features/desk/queue';
import { rowId } from '@/features/desk/queue/row';
import { useQueueCounts, useQueueList } from '@/features/desk/queue-queries';
import { filtersOf, neighbour } from '@/features/desk/queues';
import { useItsCommunity } from '@/features/desk/use-its-community';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useAddress } from '@/platform/address';
import { reveal } from '@/platform/keyboard';
import { go, type RouteParameters, useParameter } from '@/platform/navigate';
import { classNames } from '@/ui/class-names';
import { Loaded } from '@/ui/loaded';
import './index.scss';

/** 工作台: see the nearest deadline, act on it once, know whom you talk to. */
export default function DeskMainPage() {
  const queue = useParameter('queue');
  const department = useParameter('department');
  const ticketAsked = useParameter('ticketId');
  // Before the browser does anything else: the address is never seen without what it asks for.
  useLayoutEffect(() => follow({ queue, department, ticketId: ticketAsked }), [queue, department, ticketAsked]);
  return (
    <DeskPage
      current="desk"
      shortcuts={{
        escape: () => showPane('queue'),
        h: () => showPane(deskPlace.get().pane === 'household' ? 'matter' : 'household'),
      }}
    >
      <Panes />
    </DeskPage>
  );
}

/** Goes where an address leads. */
function follow({ queue, department, ticketId }: RouteParameters) {
  if (queue !== undefined || department !== undefined) lookAt(filtersOf({ queue, department }));
  if (ticketId !== undefined) chooseMatter(ticketId);
}

function Panes() {
  const { ticketId, pane, filters } = useDeskPlace();
  const list = useQueueList(filters);
  const counts = useQueueCounts();
  const entries = list.data?.entries ?? [];
  const matter = useMatter(ticketId);
  useAddress('desk', { ...filters, ticketId }, follow);
  useItsCommunity(matter.data);
  const move = (step: 1 | -1) => {
    const next = neighbour(entries, ticketId, step);
    if (next === null) {
      if (step === 1) list.showMore();
      return;
    }
    chooseMatter(next);
    reveal(rowId(next));
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });
  const changed = () => {
    void list.refresh();
    void counts.refresh();
    void matter.refresh();
  };
  return (
    <View className={classNames('desk-panes', `desk-panes--${pane}`)}>
      <View className="desk-panes__queue">
        <QueuePane list={list} />
      </View>
      <View className="desk-panes__matter">
        {ticketId === undefined ? (
          <NoMatter />
        ) : (
          <Loaded query={matter} cards={3}>
            {(data) => <MatterPane key={data.id} matter={data} onMove={move} onChanged={changed} />}
          </Loaded>
        )}
      </View>
      <View className="desk-panes__household">
        {matter.data !== undefined && ticketId !== undefined && (
          <HouseholdPane
            houseId={matter.data.houseId}
            ticketId={ticketId}
            reporterId={matter.data.reporter?.id}
            onOpen={chooseMatter}
            onWhole={(houseId) => go('deskHouseholds', { houseId })}
            onClose={() => showPane('matter')}
          >
            <StepPhrases key={ticketId} matter={matter.data} />
            <HouseOutages houseId={matter.data.houseId} />
          </HouseholdPane>
        )}
      </View>
    </View>
  );
}
