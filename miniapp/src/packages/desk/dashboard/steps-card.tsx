import { perMille } from '@/features/complaint/rates';
import { Panel } from '@/features/desk/parts/panel';
import { openComplaint } from '@/features/desk/place';
import { headlineOf } from '@/features/desk/words';
import { shortWords } from '@/features/reports/dashboard/cards';
import { Chart, Hairlines, heightOn, Nothing, plot } from '@/features/reports/dashboard/chart';
import type { CardProps } from '@/features/reports/dashboard/figures';
import { scaleFor, stepPath } from '@/features/reports/dashboard/scale';
import { useTexts } from '@/i18n';
import { fullDay, shanghaiTime } from '@/i18n/format';
import { now } from '@/platform/clock';

const PER_MILLE = 1_000;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
/** More names than these would lie upon each other. */
const MOST_NAMES = 3;
const MARK = 20;

const startOf = (year: number): number => Date.parse(`${year}-01-01T00:00:00+08:00`);

/** A cumulative rate is a step line, not a slope (desk.md, chart rule 3); a step opens its complaint. */
export function StepsCard({ dashboard }: CardProps) {
  const { steps: labels } = useTexts().dashboard;
  const { year: rate, steps, period } = dashboard;
  const year = Number(rate.period);
  const [start, end] = [startOf(year), startOf(year + 1)];
  const until = Math.min(now(), Math.max(Date.parse(period.until), ...steps.map(({ at }) => Date.parse(at))), end);
  const target = rate.target * PER_MILLE;
  const known = steps.flatMap(({ rate: share, ...step }) =>
    share === null ? [] : [{ ...step, value: share * PER_MILLE }],
  );
  const reached = known.at(-1)?.value ?? 0;
  const { top, ticks } = scaleFor(Math.max(reached, target), false);
  const right = plot.right - 36;
  const xOf = (instant: number) => plot.left + ((instant - start) / (end - start)) * (right - plot.left);
  const yOf = heightOn(top);
  const points = [
    { x: xOf(start), y: yOf(0) },
    ...known.map(({ at, value }) => ({ x: xOf(Date.parse(at)), y: yOf(value) })),
  ];
  const tone = rate.overTarget ? 'danger' : 'brand';
  const said = perMille((known.at(-1)?.value ?? 0) / PER_MILLE);
  return (
    <Panel title={labels.title} aside={labels.aside(year)} className="dashboard-card">
      <Chart
        sentence={labels.said(said, perMille(rate.target))}
        heads={labels.columns}
        rows={known.map(({ at, description, value }) => [
          fullDay(Date.parse(at)),
          headlineOf(description),
          perMille(value / PER_MILLE),
        ])}
        marks={known.map(({ ticketId, at, description }) => ({
          key: ticketId,
          label: labels.step(shanghaiTime(Date.parse(at)).month, headlineOf(description)),
          from: xOf(Date.parse(at)) - MARK / 2,
          to: xOf(Date.parse(at)) + MARK / 2,
          onPress: () => openComplaint(ticketId),
        }))}
      >
        <Hairlines ticks={ticks} yOf={yOf} />
        {known.length === 0 && <Nothing words={labels.none} />}
        {MONTHS.map((month) => (
          <text
            key={month}
            className="chart__label"
            x={plot.left + ((month - 0.5) / MONTHS.length) * (right - plot.left)}
            y={plot.bottom + 16}
            textAnchor="middle"
          >
            {month}
          </text>
        ))}
        <line className="chart__target" x1={plot.left} x2={plot.right} y1={yOf(target)} y2={yOf(target)} />
        <text className="chart__label" x={plot.right} y={yOf(target) - 5} textAnchor="end">
          {labels.target(perMille(rate.target))}
        </text>
        {known.length > 0 && <path className="chart__line" d={stepPath(points, xOf(until))} />}
        {known.slice(0, MOST_NAMES).map(({ ticketId, at, description, value }, index) =>
          index < known.length - 1 ? (
            <text key={ticketId} className="chart__label" x={xOf(Date.parse(at)) + 4} y={yOf(value) - 5}>
              {labels.step(shanghaiTime(Date.parse(at)).month, shortWords(headlineOf(description)))}
            </text>
          ) : null,
        )}
        {known.length > 0 && (
          <>
            <circle className={`chart__dot chart__dot--${tone}`} cx={xOf(until)} cy={yOf(reached)} r={4} />
            <text className={`chart__label chart__label--${tone}`} x={xOf(until) + 8} y={yOf(reached) + 4}>
              {said}
            </text>
          </>
        )}
      </Chart>
    </Panel>
  );
}
