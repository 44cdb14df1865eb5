import { View } from '@tarojs/components';
import { Hairlines, heightOn, Nothing, plot } from '@/features/reports/dashboard/chart';
import type { CardProps } from '@/features/reports/dashboard/figures';
import { openFigure } from '@/features/reports/dashboard/open-figure';
import { linePath, scaleFor } from '@/features/reports/dashboard/scale';
import { useTexts } from '@/i18n';
import { DrawnCard } from './drawn-card';

/** `9-07` */
const short = (day: string): string => day.slice(5).replace(/^0/, '');
const APART = 13;

/** Two lines, their newest values at their ends. */
export function WeeksCard({ dashboard }: CardProps) {
  const { weeks: labels, nothingHere } = useTexts().dashboard;
  const { weeks } = dashboard;
  const most = Math.max(...weeks.flatMap(({ registered, closed }) => [registered, closed]));
  const { top, ticks } = scaleFor(most, true);
  const right = plot.right - 12;
  const step = (right - plot.left) / weeks.length;
  const xOf = (index: number) => plot.left + (index + 0.5) * step;
  const yOf = heightOn(top);
  const points = (name: 'registered' | 'closed') => weeks.map((week, index) => ({ x: xOf(index), y: yOf(week[name]) }));
  const sum = (name: 'registered' | 'closed') => weeks.reduce((total, week) => total + week[name], 0);
  const last = weeks.at(-1) ?? { registered: 0, closed: 0 };
  const [higher, lower] =
    last.registered >= last.closed ? (['registered', 'closed'] as const) : (['closed', 'registered'] as const);
  const lowerY = Math.max(yOf(last[lower]), yOf(last[higher]) + APART);
  const end = (name: 'registered' | 'closed') => (name === higher ? yOf(last[higher]) : lowerY) + 4;
  return (
    <DrawnCard
      title={labels.title}
      legend={
        <>
          <View className="dashboard-legend__line" />
          {labels.registered}
          <View className="dashboard-legend__line dashboard-legend__line--grey" />
          {labels.closed}
        </>
      }
      sentence={labels.said(sum('registered'), sum('closed'))}
      heads={labels.columns}
      rows={weeks.map(({ from, registered, closed }) => [from, String(registered), String(closed)])}
      marks={weeks.map(({ from, registered, closed }, index) => ({
        key: from,
        label: labels.one(short(from), registered, closed),
        from: xOf(index) - step / 2,
        to: xOf(index) + step / 2,
        onPress: () => openFigure({ figure: 'registered', period: 'week', at: from }),
      }))}
    >
      <Hairlines ticks={ticks} yOf={yOf} />
      {most === 0 ? (
        <Nothing words={nothingHere} />
      ) : (
        <>
          <path className="chart__line chart__line--grey" d={linePath(points('closed'))} />
          <path className="chart__line" d={linePath(points('registered'))} />
          <text className="chart__label chart__label--brand" x={xOf(weeks.length - 1) + 6} y={end('registered')}>
            {last.registered}
          </text>
          <text className="chart__label" x={xOf(weeks.length - 1) + 6} y={end('closed')}>
            {last.closed}
          </text>
        </>
      )}
      {weeks.map(({ from }, index) =>
        index % 2 === 0 ? (
          <text key={from} className="chart__label" x={xOf(index)} y={plot.bottom + 16} textAnchor="middle">
            {short(from)}
          </text>
        ) : null,
      )}
    </DrawnCard>
  );
}
