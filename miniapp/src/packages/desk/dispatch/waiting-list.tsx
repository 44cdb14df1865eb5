import { View } from '@tarojs/components';
import { QueueRow } from '@/features/desk/queue/row';
import { type QueueList, useCountOf } from '@/features/desk/queue-queries';
import { dueOf } from '@/features/desk/queues';
import type { Matter } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { KeyCap } from '@/ui/key-cap';

export interface WaitingListProps {
  toGive: QueueList;
  inVain: QueueList;
  chosen: string | undefined;
  onChoose: (ticketId: string) => void;
}

export const mattersOf = ({ data }: QueueList): Matter[] => (data?.entries ?? []).flatMap(({ matter }) => matter ?? []);

/** What has to be given to somebody, and what came back or lies untouched: how many in all, page by page. */
export function WaitingList({ toGive, inVain, chosen, onChoose }: WaitingListProps) {
  const { dispatch, queues } = useTexts().desk;
  const [waiting, returned] = [mattersOf(toGive), mattersOf(inVain)];
  const waitingCount = useCountOf('dispatch') ?? waiting.length;
  const returnedCount = useCountOf('returned') ?? returned.length;
  const all = [...waiting, ...returned];
  const move = (step: 1 | -1) => {
    const next = all[all.findIndex(({ id }) => id === chosen) + step];
    if (next !== undefined) onChoose(next.id);
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });
  const rows = (matters: readonly Matter[]) =>
    matters.map((matter) => (
      <QueueRow
        narrow
        key={matter.id}
        entry={{ ticketId: matter.id, matter, callback: null, due: dueOf(matter) }}
        chosen={matter.id === chosen}
        onPress={() => onChoose(matter.id)}
      />
    ));
  return (
    <View className="desk-dispatch__waiting">
      <View className="desk-dispatch__title">
        <View className="text-section">{dispatch.waiting(waitingCount)}</View>
        <View className="text-secondary">{queues.order}</View>
      </View>
      {rows(waiting)}
      <More list={toGive} />
      {toGive.data !== undefined && waiting.length === 0 && (
        <View className="desk-dispatch__empty text-secondary">{dispatch.noWaitingText}</View>
      )}
      <View className="desk-dispatch__title">
        <View className="text-section">{dispatch.returned(returnedCount)}</View>
      </View>
      {rows(returned)}
      <More list={inVain} />
      <View className="desk-dispatch__keys text-secondary">
        <KeyCap>J</KeyCap>
        <KeyCap>K</KeyCap>
        <View>{dispatch.keys.ticket}</View>
        <KeyCap>↑</KeyCap>
        <KeyCap>↓</KeyCap>
        <View>{dispatch.keys.person}</View>
        <KeyCap>↵</KeyCap>
        <View>{dispatch.keys.give}</View>
      </View>
    </View>
  );
}

function More({ list }: { list: QueueList }) {
  const { queues } = useTexts().desk;
  if (list.data?.more !== true) return null;
  return (
    <View className="desk-dispatch__more">
      <Button small waiting={list.loading} onPress={list.showMore}>
        {queues.showMore}
      </Button>
    </View>
  );
}
