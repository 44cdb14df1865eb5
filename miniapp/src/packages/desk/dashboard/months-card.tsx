import { View } from '@tarojs/components';
import { Hairlines, heightOn, Nothing, plot } from '@/features/reports/dashboard/chart';
import type { CardProps } from '@/features/reports/dashboard/figures';
import { openFigure } from '@/features/reports/dashboard/open-figure';
import { scaleFor } from '@/features/reports/dashboard/scale';
import { useTexts } from '@/i18n';
import { DrawnCard } from './drawn-card';

const BAR = 0.56;
const RADIUS = 2;

/** Bars from nothing up; effective ones in red on top of the others. */
export function MonthsCard({ dashboard }: CardProps) {
  const { months: labels, nothingHere } = useTexts().dashboard;
  const months = dashboard.months.map((month) => ({
    ...month,
    all: month.effective + month.communicative + month.undecided,
    name: labels.month(Number(month.from.slice(5, 7))),
    number: String(Number(month.from.slice(5, 7))),
  }));
  const most = Math.max(...months.map(({ all }) => all));
  const { top, ticks } = scaleFor(most, true);
  const yOf = heightOn(top);
  const step = (plot.right - plot.left) / months.length;
  const sum = (of: (month: (typeof months)[number]) => number) => months.reduce((total, one) => total + of(one), 0);
  const sumEffective = sum(({ effective }) => effective);
  return (
    <DrawnCard
      title={labels.title}
      legend={
        <>
          <View className="dashboard-legend__mark" />
          {labels.communicative}
          <View className="dashboard-legend__mark dashboard-legend__mark--danger" />
          {labels.effective}
        </>
      }
      sentence={labels.said(
        sum(({ all }) => all),
        sumEffective,
      )}
      heads={labels.columns}
      rows={months.map((one) => [
        one.from.slice(0, 7),
        ...[one.effective, one.communicative, one.undecided].map(String),
      ])}
      marks={months.map(({ from, name, all, effective }, index) => ({
        key: from,
        label: labels.one(name, all, effective),
        from: plot.left + index * step,
        to: plot.left + (index + 1) * step,
        onPress: () => openFigure({ figure: 'complaints', period: 'month', at: from }),
      }))}
    >
      <Hairlines ticks={ticks} yOf={yOf} />
      {most === 0 && <Nothing words={nothingHere} />}
      {months.map(({ from, all, effective, number }, index) => {
        const last = index === months.length - 1;
        const x = plot.left + index * step + (step * (1 - BAR)) / 2;
        const middle = plot.left + (index + 0.5) * step;
        const width = step * BAR;
        const topOfRest = yOf(all - effective);
        return (
          <g key={from}>
            <rect
              className={last ? 'chart__bar chart__bar--now' : 'chart__bar'}
              {...{ x, width, y: topOfRest, height: plot.bottom - topOfRest, rx: RADIUS }}
            />
            {effective > 0 && (
              <rect
                className="chart__bar chart__bar--danger"
                {...{ x, width, y: yOf(all), height: Math.max(4, topOfRest - yOf(all) - 1), rx: RADIUS }}
              />
            )}
            {all > 0 && (
              <text
                className={last ? 'chart__label chart__label--now' : 'chart__label'}
                x={middle}
                y={yOf(all) - 5}
                textAnchor="middle"
              >
                {all}
              </text>
            )}
            <text
              className={last ? 'chart__label chart__label--now' : 'chart__label'}
              x={middle}
              y={plot.bottom + 16}
              textAnchor="middle"
            >
              {number}
            </text>
          </g>
        );
      })}
    </DrawnCard>
  );
}
