import { View } from '@tarojs/components';
import { Panel } from '@/features/desk/parts/panel';
import { openMatter } from '@/features/desk/place';
import { headlineOf } from '@/features/desk/words';
import { Figures } from '@/features/reports/figures';
import type { DayRecord, Ways } from '@/features/supervision/day';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { Field } from '@/ui/field';
import './day-pane.scss';

export interface DayPaneProps {
  record: DayRecord;
  ways: Ways;
  onWay: (ticketId: string, text: string) => void;
}

/** 当日记录 (REP-1): the day in figures, what to look at first, and everything that was reported. */
export function DayPane({ record, ways, onWay }: DayPaneProps) {
  const { day } = useTexts().supervision;
  const { figures, first, items } = record;
  const made = `${figures.callbacksDone} / ${figures.callbacksDue}`;
  return (
    <>
      <Figures
        figures={[
          { label: day.figures.reported, value: String(figures.reported) },
          { label: day.figures.registered, value: String(figures.registered) },
          { label: day.figures.closed, value: String(figures.closed) },
          { label: day.figures.open, value: String(figures.open) },
          {
            label: day.figures.overdue,
            value: String(figures.overdue),
            tone: figures.overdue > 0 ? 'danger' : undefined,
          },
          { label: day.figures.callbacks, value: made },
          {
            label: day.figures.satisfaction,
            value: figures.satisfaction === null ? '–' : figures.satisfaction.toFixed(1),
          },
        ]}
      />
      {first.length > 0 && (
        <Panel title={day.first(first.length)} aside={day.firstHint}>
          {first.map((row) => (
            <View key={row.ticketId} className="day-first">
              <View className="day-first__row" ariaRole="button" onClick={() => openMatter(row.ticketId)}>
                <View className={row.needsWay ? 'day-first__tag tone-amber' : 'day-first__tag'}>
                  {day.late(row.late)}
                </View>
                <View className="day-first__no">{row.no}</View>
                <View className="one-line">{headlineOf(row.description)}</View>
                <View className="one-line text-secondary">{row.place}</View>
              </View>
              {row.needsWay && record.signature === null && (
                <Field
                  label={day.way}
                  placeholder={day.wayHint}
                  value={ways[row.ticketId] ?? ''}
                  maxLength={500}
                  onChange={(text) => onWay(row.ticketId, text)}
                />
              )}
            </View>
          ))}
        </Panel>
      )}
      <Panel title={day.records} aside={day.count(items.length)}>
        {items.length === 0 && <View className="day-line text-secondary">{day.none}</View>}
        {items.map((line) => (
          <View key={line.ticketId} className="day-line" ariaRole="button" onClick={() => openMatter(line.ticketId)}>
            <View className="day-line__time text-secondary">{clockTime(Date.parse(line.at))}</View>
            <View className="day-line__no">{line.no ?? '–'}</View>
            <View className="one-line">{headlineOf(line.description)}</View>
            <View className="one-line text-secondary">{line.place}</View>
            <View className="day-line__owner text-secondary">{line.ownerName ?? '–'}</View>
            <View className="day-line__status">{line.statusText}</View>
          </View>
        ))}
      </Panel>
    </>
  );
}
