import { View } from '@tarojs/components';
import { DEPARTMENTS, type Department } from '@youying/shared/domain/roles';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { moveFocus } from '@/platform/keyboard';
import { cachedAnswer } from '@/platform/query-cache';
import { useSeen } from '@/platform/seen';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { Select } from '@/ui/select';
import { chooseMatter, chooseQueue, narrow, openIntake, openTable, useDeskPlace } from '../place';
import { type QueueList, type QueuePages, useQueueCounts } from '../queue-queries';
import { countsOf } from '../queues';
import { QueueRow, rowId } from './row';
import { QueueTiles } from './tiles';
import './index.scss';

const MORE = 'desk-queue-more';

export function QueuePane({ list }: { list: QueueList }) {
  const { filters } = useDeskPlace();
  const counts = useQueueCounts().data;
  return (
    <View className="desk-queue">
      <QueueTiles
        counts={counts === undefined ? undefined : countsOf(counts)}
        chosen={filters.queue}
        onChoose={chooseQueue}
      />
      <Head />
      <Loaded query={list} cards={6}>
        {(pages) => <Lines pages={pages} list={list} />}
      </Loaded>
    </View>
  );
}

/** Which queue, how many of it, of whom; the order in which they stand; the way to the table. */
function Head() {
  const { queues, words } = useTexts().desk;
  const { filters } = useDeskPlace();
  const counts = useQueueCounts().data;
  const ofDepartment = (name: Department) => counts?.departments.find(({ department }) => department === name)?.count;
  const count = counts === undefined || filters.department !== undefined ? '' : countsOf(counts)[filters.queue];
  return (
    <View className="desk-queue__head">
      <View className="desk-queue__name">
        {`${queues.names[filters.queue as keyof typeof queues.names] ?? queues.names.all} ${count}`}
      </View>
      <View className="desk-queue__filter">
        <Select
          name={queues.allDepartments}
          placeholder={queues.allDepartments}
          value={filters.department ?? ''}
          onChange={(value) => narrow({ department: DEPARTMENTS.find((name) => name === value) })}
          options={DEPARTMENTS.map((value) => ({
            value,
            label: queues.counted(words.departments[value], ofDepartment(value) ?? 0),
          }))}
        />
      </View>
      <View className="desk-queue__order text-secondary">{queues.order}</View>
      <Button small kind="link" icon="inbox" onPress={() => openTable(filters)}>
        {queues.table}
      </Button>
    </View>
  );
}

/** One row can be reached by Tab, the arrows move from there; Enter opens. */
function Lines({ pages, list }: { pages: QueuePages; list: QueueList }) {
  const { queues } = useTexts().desk;
  const { ticketId, filters } = useDeskPlace();
  const { entries, more } = pages;
  const entered = entries.some((entry) => entry.ticketId === ticketId) ? ticketId : entries[0]?.ticketId;
  useSeen(MORE, list.showMore);
  const step = (from: number, by: 1 | -1) => {
    const next = entries[from + by];
    if (next !== undefined) moveFocus(rowId(next.ticketId));
  };
  return (
    <>
      {list.error !== null && !list.loading && <Stale onRetry={list.refresh} filters={filters} />}
      <View className="desk-queue__rows">
        {entries.map((entry, index) => (
          <QueueRow
            key={`${entry.ticketId}-${entry.callback?.id ?? ''}`}
            entry={entry}
            chosen={entry.ticketId === ticketId}
            entered={entry.ticketId === entered}
            onPress={() => chooseMatter(entry.ticketId)}
            onStep={(by) => step(index, by)}
          />
        ))}
        {entries.length === 0 && <Empty />}
        {more && (
          <View id={MORE} className="desk-queue__more">
            <Button small waiting={list.loading} onPress={list.showMore}>
              {queues.showMore}
            </Button>
          </View>
        )}
      </View>
    </>
  );
}

function Empty() {
  const { queues, frame } = useTexts().desk;
  const { filters } = useDeskPlace();
  const counts = useQueueCounts().data;
  const mine = counts === undefined ? 0 : countsOf(counts).mine;
  return (
    <View className="desk-queue__empty">
      <Icon name="check" size="huge" className="tone-brand" />
      <View className="text-section">
        {queues.emptyTitles[filters.queue as keyof typeof queues.emptyTitles] ?? queues.emptyTitles.all}
      </View>
      <View className="desk-queue__acts">
        {mine > 0 && filters.queue !== 'mine' && (
          <Button onPress={() => chooseQueue('mine')}>{queues.seeMine(mine)}</Button>
        )}
        <Button kind="outline" icon="phone" shortcut="N" onPress={() => openIntake()}>
          {frame.intake}
        </Button>
      </View>
    </View>
  );
}

/** A failed refresh never empties the list; it says how old the list is. */
function Stale({ onRetry, filters }: { onRetry: () => Promise<void>; filters: object }) {
  const texts = useTexts();
  const { queues } = texts.desk;
  const at = cachedAnswer(`desk:queue:${JSON.stringify(filters)}`)?.at;
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
