import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { inBrowser } from '@/platform/environment';
import { classNames } from '@/ui/class-names';
import './chart.scss';

export const CHART = { width: 400, height: 196, left: 32, right: 24, top: 18, bottom: 22 } as const;

export const plot = {
  left: CHART.left,
  right: CHART.width - CHART.right,
  top: CHART.top,
  bottom: CHART.height - CHART.bottom,
} as const;

/** Where a value stands on an axis from nothing up to `top`. */
export const heightOn =
  (top: number) =>
  (value: number): number =>
    plot.bottom - (value / top) * (plot.bottom - plot.top);

/** A part of the chart that opens its list: from left to right, in the units of the drawing. */
export interface Mark {
  key: string;
  label: string;
  from: number;
  to: number;
  onPress: () => void;
}

export interface ChartProps {
  /** What it shows, as a sentence. */
  sentence: string;
  /** The same in numbers, for whoever does not see it; where no picture can be drawn, for everybody. */
  heads: readonly string[];
  rows: readonly (readonly string[])[];
  marks?: readonly Mark[];
  children: ReactNode;
}

/** Plain SVG from data (desk.md, chart rules); WeChat draws none, there the table stands in its place. */
export function Chart({ sentence, heads, rows, marks = [], children }: ChartProps) {
  const table = <ChartTable heads={heads} rows={rows} hidden={inBrowser} />;
  if (!inBrowser) return table;
  return (
    <View className="chart">
      <svg className="chart__picture" viewBox={`0 0 ${CHART.width} ${CHART.height}`} role="img" aria-label={sentence}>
        {children}
      </svg>
      {table}
      {marks.map(({ key, label, from, to, onPress }) => (
        <View
          key={key}
          className="chart__mark"
          style={{ left: share(from), width: share(to - from) }}
          ariaRole="button"
          ariaLabel={label}
          onClick={onPress}
        />
      ))}
    </View>
  );
}

const share = (x: number): string => `${(x / CHART.width) * 100}%`;

function ChartTable({ heads, rows, hidden }: Pick<ChartProps, 'heads' | 'rows'> & { hidden: boolean }) {
  return (
    <View className={classNames('chart-table', { 'chart-table--hidden': hidden })} ariaRole="table">
      <View className="chart-table__row" ariaRole="row">
        {heads.map((head) => (
          <View key={head} className="chart-table__cell" ariaRole="columnheader">
            {head}
          </View>
        ))}
      </View>
      {rows.map((row) => (
        <View key={row.join()} className="chart-table__row" ariaRole="row">
          {row.map((cell, index) => (
            <View key={heads[index]} className="chart-table__cell" ariaRole="cell">
              {cell}
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

/** Hairlines with their numbers. */
export function Hairlines({ ticks, yOf }: { ticks: readonly number[]; yOf: (value: number) => number }) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="chart__hairline" x1={plot.left} x2={plot.right} y1={yOf(tick)} y2={yOf(tick)} />
          <text className="chart__label" x={plot.left - 6} y={yOf(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
    </>
  );
}

export function Nothing({ words }: { words: string }) {
  return (
    <text className="chart__label" x={CHART.width / 2} y={CHART.height / 2} textAnchor="middle">
      {words}
    </text>
  );
}
