import { View } from '@tarojs/components';
import { QUEUES } from '@youying/shared/domain/queues';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { PRIORITIES, TICKET_KINDS, TICKET_STATUSES } from '@youying/shared/domain/ticket/types';
import { useQueueCounts } from '@/features/desk/queue-queries';
import { countsOf, filtersOf, type QueueFilters } from '@/features/desk/queues';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Select } from '@/ui/select';

export interface FiltersProps {
  filters: QueueFilters;
  onChange: (filters: QueueFilters) => void;
  onColumns: () => void;
}

/** One row: the queue, what it is narrowed by, the words; how it is sorted. */
export function Filters({ filters, onChange, onColumns }: FiltersProps) {
  const texts = useTexts();
  const { table, queues, words } = texts.desk;
  const answer = useQueueCounts().data;
  const counts = answer === undefined ? null : countsOf(answer);
  const change = (patch: Partial<Record<keyof QueueFilters, string>>) => onChange(filtersOf({ ...filters, ...patch }));
  const select = (
    name: 'department' | 'kind' | 'priority' | 'status',
    choices: readonly string[],
    labelOf: (value: string) => string,
  ) => (
    <Select
      id={`filter-${name}`}
      name={table.any[name]}
      placeholder={table.any[name]}
      value={filters[name] ?? ''}
      onChange={(value) => change({ [name]: value })}
      options={choices.map((value) => ({ value, label: labelOf(value) }))}
    />
  );
  // Words are looked for in every matter, closed ones too: a queue and what belongs to it would only promise more.
  const searching = filters.q !== undefined;
  const narrowed = Object.keys(filters).length > 1;
  const states = TICKET_STATUSES.filter((status) => searching || (status !== 'closed' && status !== 'cancelled'));
  return (
    <View className="desk-matters__filters">
      {searching ? null : (
        <Select
          id="filter-queue"
          name={table.queue}
          placeholder={queues.names.all}
          value={filters.queue}
          onChange={(queue) => change({ queue: queue === '' ? 'all' : queue })}
          options={QUEUES.map((value) => ({
            value,
            label: counts === null ? queues.names[value] : queues.counted(queues.names[value], counts[value]),
          }))}
        />
      )}
      {!searching &&
        select('department', DEPARTMENTS, (value) => words.departments[value as keyof typeof words.departments])}
      {select('kind', TICKET_KINDS, (value) => texts.kinds[value as keyof typeof texts.kinds] ?? value)}
      {!searching &&
        select('priority', PRIORITIES, (value) => words.priorities[value as keyof typeof words.priorities])}
      {select('status', states, (value) => words.tickets[value as keyof typeof words.tickets])}
      <View className="desk-matters__words">
        <Field
          id="filter-words"
          value={filters.q ?? ''}
          placeholder={table.words}
          onChange={(q) => onChange(q === '' ? without(filters) : { ...searched(filters), q })}
        />
      </View>
      {narrowed && (
        <Button small kind="link" onPress={() => onChange({ queue: searching ? 'all' : filters.queue })}>
          {table.clear}
        </Button>
      )}
      <View className="desk-matters__space" />
      <View className="text-secondary">{filters.q === undefined ? queues.order : table.newestFirst}</View>
      <Button small onPress={onColumns}>
        {table.columns}
      </Button>
    </View>
  );
}

const without = ({ q: _, ...filters }: QueueFilters): QueueFilters => filters;

const searched = ({ kind, status }: QueueFilters): QueueFilters => ({
  queue: 'all',
  ...(kind === undefined ? {} : { kind }),
  ...(status === undefined ? {} : { status }),
});
