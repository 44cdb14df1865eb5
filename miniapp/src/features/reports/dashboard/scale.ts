/** An axis from nothing up: where its hairlines stand. */
export interface Scale {
  top: number;
  ticks: number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
const HAIRLINES = 3;

/** Three or four hairlines at round numbers, the last at or above the greatest value. @param whole no fractions of a matter */
export function scaleFor(greatest: number, whole: boolean): Scale {
  const least = greatest > 0 ? greatest / HAIRLINES : 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const found = STEPS.map((step) => step * power).find((step) => step >= least && (!whole || Number.isInteger(step)));
  const step = whole ? Math.max(1, Math.ceil(found ?? least)) : (found ?? least);
  const count = Math.max(1, Math.ceil(greatest / step));
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((index * step).toFixed(6)));
  return { top: ticks.at(-1) ?? step, ticks };
}

/** A place in the picture. */
export interface Point {
  x: number;
  y: number;
}

const written = (value: number): string => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Point): string => `${written(x)} ${written(y)}`;

export const linePath = (points: readonly Point[]): string =>
  points.map((point, index) => `${index === 0 ? 'M' : 'L'}${at(point)}`).join('');

/** Up at once, then level: what is counted does not grow between two of it. */
export function stepPath(points: readonly Point[], endX: number): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const steps = rest.map(({ x, y }) => `H${written(x)}V${written(y)}`).join('');
  return `M${at(first)}${steps}H${written(endX)}`;
}
