import { View } from '@tarojs/components';
import { DEPARTMENTS, type Department } from '@youying/shared/domain/roles';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { cachedAnswer } from '@/platform/query-cache';
import type { Query } from '@/platform/use-query';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { Select } from '@/ui/select';
import { chooseMatter, chooseQueue, openIntake, useDeskPlace } from '../place';
import { useWatcher } from '../queries';
import { type Board, type QueueEntry, queueCounts, queueOf } from '../queues';
import { QueueRow } from './row';
import { QueueTiles } from './tiles';
import './index.scss';

const TICK_MS = 30_000;

/** The chosen queue's lines, for the list and for the keys that move in it. */
export function useQueue(board: Board | undefined, department: Department | null = null): QueueEntry[] {
  const { queue } = useDeskPlace();
  const watcher = useWatcher();
  const now = useNow(TICK_MS);
  return board === undefined ? [] : queueOf(board, queue, watcher, now, department);
}

export function QueuePane({ query }: { query: Query<Board> }) {
  return (
    <View className="desk-queue">
      <Loaded query={query} cards={6}>
        {(board) => <Lines board={board} failed={query.error !== null && !query.loading} onRetry={query.refresh} />}
      </Loaded>
    </View>
  );
}

function Lines({ board, failed, onRetry }: { board: Board; failed: boolean; onRetry: () => Promise<void> }) {
  const texts = useTexts();
  const { queues, words } = texts.desk;
  const { queue, ticketId } = useDeskPlace();
  const watcher = useWatcher();
  const now = useNow(TICK_MS);
  const [department, setDepartment] = useState<Department | null>(null);
  const entries = useQueue(board, department);
  const counts = queueCounts(board, watcher, now);
  return (
    <>
      <QueueTiles counts={counts} chosen={queue} onChoose={chooseQueue} />
      <View className="desk-queue__head">
        <View className="desk-queue__name">{`${queues.names[queue]} ${entries.length}`}</View>
        <View className="desk-queue__filter">
          <Select
            name={queues.allDepartments}
            placeholder={queues.allDepartments}
            value={department ?? ''}
            onChange={(value) => setDepartment(DEPARTMENTS.find((name) => name === value) ?? null)}
            options={DEPARTMENTS.map((value) => ({ value, label: words.departments[value] }))}
          />
        </View>
        <View className="text-secondary">{queues.order}</View>
      </View>
      {failed && <Stale onRetry={onRetry} />}
      <View className="desk-queue__rows">
        {entries.map((entry) => (
          <QueueRow
            key={`${entry.ticketId}-${entry.callback?.id ?? ''}`}
            entry={entry}
            chosen={entry.ticketId === ticketId}
            onPress={() => chooseMatter(entry.ticketId)}
          />
        ))}
        {entries.length === 0 && <Empty mine={counts.mine} />}
        {!board.complete && <View className="desk-queue__more text-secondary">{queues.more}</View>}
      </View>
    </>
  );
}

function Empty({ mine }: { mine: number }) {
  const { queues, frame } = useTexts().desk;
  const { queue } = useDeskPlace();
  return (
    <View className="desk-queue__empty">
      <Icon name="check" size="huge" className="tone-brand" />
      <View className="text-section">{queues.emptyTitles[queue]}</View>
      <View className="desk-queue__acts">
        {mine > 0 && queue !== 'mine' && <Button onPress={() => chooseQueue('mine')}>{queues.seeMine(mine)}</Button>}
        <Button kind="outline" icon="phone" shortcut="N" onPress={() => openIntake()}>
          {frame.intake}
        </Button>
      </View>
    </View>
  );
}

/** A failed refresh never empties the list; it says how old the list is. */
function Stale({ onRetry }: { onRetry: () => Promise<void> }) {
  const texts = useTexts();
  const { queues } = texts.desk;
  const at = cachedAnswer('desk:board')?.at;
  return (
    <View className="desk-queue__stale">
      <Icon name="alert" className="tone-danger" />
      <View className="desk-queue__why">
        <View className="text-section">{queues.failed}</View>
        {at !== undefined && <View className="text-secondary">{queues.stale(clockTime(at))}</View>}
      </View>
      <Button small onPress={() => void onRetry()}>
        {texts.common.retry}
      </Button>
    </View>
  );
}
