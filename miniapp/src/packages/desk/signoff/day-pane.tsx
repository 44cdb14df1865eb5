import { View } from '@tarojs/components';
import { shanghaiDay } from '@youying/shared/domain/time';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { usePrint } from '@/features/paper/use-print';
import { Figures } from '@/features/reports/figures';
import type { DayRecord, Ways } from '@/features/supervision/day';
import { useTexts } from '@/i18n';
import { shanghaiTime } from '@/i18n/format';
import { now } from '@/platform/clock';
import { saveExport } from '@/platform/save-file';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { DayFirst } from './day-first';
import { DayTable } from './day-table';
import './day-pane.scss';

export interface DayPaneProps {
  record: DayRecord;
  community: { id: string; name: string };
  ways: Ways;
  onWay: (ticketId: string, text: string) => void;
}

/** 当日记录 (REP-1): the day in figures, what to look at first, and everything that was reported. */
export function DayPane({ record, community, ways, onWay }: DayPaneProps) {
  const { day } = useTexts().supervision;
  return (
    <>
      <Head record={record} community={community} />
      <Figures figures={figuresOf(record, day)} />
      <DayFirst record={record} ways={ways} onWay={onWay} />
      <DayTable key={record.day} record={record} />
    </>
  );
}

function Head({ record, community }: Pick<DayPaneProps, 'record' | 'community'>) {
  const { supervision, desk } = useTexts();
  const { month, day, weekday } = shanghaiTime(Date.parse(`${record.day.replace(/(....)(..)/, '$1-$2-')}T00:00+08:00`));
  const act = useAct((ids: string[]) => saveExport(ids, supervision.day.fileName(record.day)), explain);
  const print = usePrint();
  const printDay = () => void print.run({ form: 'day', id: community.id, day: record.day });
  useShortcuts({ p: printDay });
  const { frame } = desk;
  return (
    <View className="day-head">
      <View className="text-title">
        {supervision.day.title(frame.clock(month, day, frame.weekdays[weekday] ?? ''))}
      </View>
      <View className="day-head__community text-secondary one-line">{community.name}</View>
      <Button
        small
        icon="download"
        disabled={record.items.length === 0}
        waiting={act.pending}
        onPress={() => void act.run(record.items.map(({ ticketId }) => ticketId))}
      >
        {supervision.day.export}
      </Button>
      <Button small icon="print" shortcut="P" waiting={print.pending} onPress={printDay}>
        {supervision.day.print}
      </Button>
    </View>
  );
}

function figuresOf(
  { day, figures }: DayRecord,
  { figures: labels }: ReturnType<typeof useTexts>['supervision']['day'],
) {
  return [
    { label: labels.reported, value: String(figures.reported) },
    { label: labels.registered, value: String(figures.registered) },
    { label: labels.closed, value: String(figures.closed) },
    { label: labels.open, value: String(figures.open) },
    {
      label: labels.overdue(day === shanghaiDay(now())),
      value: String(figures.overdue),
      ...(figures.overdue > 0 ? { tone: 'danger' as const } : {}),
    },
    { label: labels.callbacks, value: `${figures.callbacksDone} / ${figures.callbacksDue}` },
    { label: labels.satisfaction, value: figures.satisfaction === null ? '–' : figures.satisfaction.toFixed(1) },
  ];
}
