import { View } from '@tarojs/components';
import { QueueRow } from '@/features/desk/queue/row';
import { dueOf } from '@/features/desk/queues';
import type { Matter } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { KeyCap } from '@/ui/key-cap';

export interface WaitingListProps {
  waiting: readonly Matter[];
  returned: readonly Matter[];
  chosen: string | undefined;
  onChoose: (ticketId: string) => void;
  loaded: boolean;
}

/** What has to be given to somebody, and what came back or lies untouched. */
export function WaitingList({ waiting, returned, chosen, onChoose, loaded }: WaitingListProps) {
  const { dispatch, queues } = useTexts().desk;
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
        <View className="text-section">{dispatch.waiting(waiting.length)}</View>
        <View className="text-secondary">{queues.order}</View>
      </View>
      {rows(waiting)}
      {loaded && waiting.length === 0 && (
        <View className="desk-dispatch__empty text-secondary">{dispatch.noWaitingText}</View>
      )}
      <View className="desk-dispatch__title">
        <View className="text-section">{dispatch.returned(returned.length)}</View>
      </View>
      {rows(returned)}
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
