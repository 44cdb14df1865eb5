import { View } from '@tarojs/components';
import { useState } from 'react';
import { openMatter } from '@/features/desk/place';
import { headlineOf } from '@/features/desk/words';
import { DAY_TABS, type DayRecord, type DayTab, linesIn } from '@/features/supervision/day';
import { markSeen, useSeen } from '@/features/supervision/seen';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { Segments } from '@/ui/segments';
import './day-table.scss';

/** 报修投诉处理记录: the company's form, one line for each matter of the day. */
export function DayTable({ record }: { record: DayRecord }) {
  const { day } = useTexts().supervision;
  const [tab, setTab] = useState<DayTab>('all');
  const seen = useSeen(record.day);
  const { items } = record;
  const lines = linesIn(items, tab);
  const { columns } = day;
  return (
    <View className="desk-panel">
      <View className="day-table__head">
        <View className="text-section">{day.records}</View>
        <Segments
          small
          value={tab}
          onChange={setTab}
          options={DAY_TABS.map((value) => ({ value, label: day.tabs[value](linesIn(items, value).length) }))}
        />
        <View className="day-table__seen text-secondary">
          {day.seenOf(items.filter(({ ticketId }) => seen.has(ticketId)).length, items.length)}
        </View>
      </View>
      <View className="day-line day-line--head">
        {[
          columns.no,
          columns.time,
          columns.matter,
          columns.place,
          columns.department,
          columns.worker,
          columns.desk,
          columns.status,
        ].map((column) => (
          <View key={column}>{column}</View>
        ))}
      </View>
      {lines.length === 0 && <View className="day-table__none text-secondary">{day.none}</View>}
      {lines.map((line) => (
        <Line
          key={line.ticketId}
          line={line}
          onOpen={() => {
            markSeen(record.day, line.ticketId);
            openMatter(line.ticketId);
          }}
        />
      ))}
    </View>
  );
}

function Line({ line, onOpen }: { line: DayRecord['items'][number]; onOpen: () => void }) {
  const { desk, supervision } = useTexts();
  const { departments } = desk.words;
  const closed = line.closedAt === null ? '' : clockTime(Date.parse(line.closedAt));
  return (
    <View className="day-line" ariaRole="button" onClick={onOpen}>
      <View className="day-line__no">{line.no ?? supervision.day.unregistered}</View>
      <View className="day-line__time">{clockTime(Date.parse(line.at))}</View>
      <View className="day-line__matter one-line">{headlineOf(line.description)}</View>
      <View className="day-line__place one-line">{line.place}</View>
      <View className="one-line">{line.departments.map((name) => departments[name] ?? name).join(' ')}</View>
      <View className="one-line">{line.workerNames.join(' ')}</View>
      <View className="one-line">{line.ownerName ?? '–'}</View>
      <View className="day-line__status one-line">{[line.statusText, closed].filter(Boolean).join(' ')}</View>
    </View>
  );
}
