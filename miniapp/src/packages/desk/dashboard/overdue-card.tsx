import { View } from '@tarojs/components';
import { Panel } from '@/features/desk/parts/panel';
import { openMatter } from '@/features/desk/place';
import { headlineOf } from '@/features/desk/words';
import type { CardProps } from '@/features/reports/dashboard/figures';
import { type Dashboard } from '@/features/reports/dashboard/figures';
import { openFigure } from '@/features/reports/dashboard/open-figure';
import { dayOf } from '@/features/reports/dashboard/periods';
import { type Texts, useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import './overdue-card.scss';

const TICK_MS = 30_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function howLong(length: number, { overdue }: Texts['dashboard']): string {
  if (length >= DAY) return overdue.days(Math.floor(length / DAY));
  if (length >= HOUR) return overdue.hours(Math.floor(length / HOUR));
  return overdue.minutes(Math.max(1, Math.floor(length / MINUTE)));
}

/** What is late now, whose it is and for how long; how many there were, beside the period before. */
export function OverdueCard({ dashboard }: CardProps) {
  const { dashboard: texts } = useTexts();
  const { overdue: labels } = texts;
  const { overdue, period } = dashboard;
  const asked = { period: period.kind, at: dayOf(period) };
  return (
    <Panel
      className="dashboard-card"
      title={`${labels.title} ${overdue.now}`}
      aside={
        overdue.now > 0 && (
          <View
            className="overdue-card__all"
            ariaRole="button"
            onClick={() => openFigure({ figure: 'overdueNow', ...asked })}
          >
            {labels.all}
          </View>
        )
      }
    >
      {overdue.now === 0 && <View className="dashboard-card__nothing">{labels.none}</View>}
      {overdue.first.map((row) => (
        <LateRow key={`${row.ticketId} ${row.duty} ${row.dueAt}`} row={row} />
      ))}
      <View className="overdue-card__foot">
        <View ariaRole="button" onClick={() => openFigure({ figure: 'overdue', ...asked })}>
          {labels.ofPeriod(texts.thisPeriod[period.kind], overdue.count)}
        </View>
        <View ariaRole="button" onClick={() => openFigure({ figure: 'overdueBefore', ...asked })}>
          {labels.before(texts.sameStretch(texts.lastPeriod[period.kind], period.running), overdue.before)}
        </View>
      </View>
    </Panel>
  );
}

function LateRow({ row }: { row: Dashboard['overdue']['first'][number] }) {
  const { dashboard: texts, desk } = useTexts();
  const now = useNow(TICK_MS);
  const { ticketId, no, description, department, holder, duty, dueAt } = row;
  return (
    <View className="late-row" ariaRole="button" onClick={() => openMatter(ticketId)}>
      <View className="late-row__no">{no ?? desk.queues.toRegister}</View>
      <View className="one-line">{headlineOf(description)}</View>
      <View className="one-line">{`${desk.words.departments[department]} ${holder ?? texts.overdue.nobody}`}</View>
      <View className="late-row__late">{texts.overdue.late(duty, howLong(now - Date.parse(dueAt), texts))}</View>
    </View>
  );
}
