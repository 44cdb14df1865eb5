import { type Instant, instantOfDay, shanghaiDate, shanghaiDay } from '../time.js';
import type { HalfYear } from './stars.js';

const MONTHS_OF_A_HALF = 6;

/** `2026H2`, of the half-year in which this instant lies. */
export const halfKeyOf = (now: Instant): string =>
  `${shanghaiDay(now).slice(0, 4)}H${shanghaiDate(now).month <= MONTHS_OF_A_HALF ? 1 : 2}`;

/** From its first midnight in Shanghai to that of the next one; null: no half-year. */
export function spanOfHalf(key: string): { readonly from: Instant; readonly to: Instant } | null {
  const year = Number(key.slice(0, 4));
  const [from, to] = key.endsWith('H1') ? [`${year}0101`, `${year}0701`] : [`${year}0701`, `${year + 1}0101`];
  const [start, end] = [instantOfDay(from), instantOfDay(to)];
  return start === null || end === null ? null : { from: start, to: end };
}

/** What stands on somebody's record in a half-year. */
export interface OnRecord {
  /** Of scored records, out of 100 (HOT-4). */
  readonly scores: readonly number[];
  /** Of residents, 1–5 (HOT-9). */
  readonly marks: readonly number[];
  /** Oldest first; `passed` null: a course that was attended (HOT-7). */
  readonly results: readonly {
    readonly heldAt: Instant;
    readonly total: number | null;
    readonly passed: boolean | null;
  }[];
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const monthsOf = (held: readonly Instant[]): number => new Set(held.map((at) => shanghaiDay(at).slice(0, 6))).size;

/** The newest examination counts: it is the one that was retaken. Whoever missed no month that had a course missed nothing. */
export function halfYearOf(
  { scores, marks, results }: OnRecord,
  coursesHeld: readonly Instant[],
): HalfYear & { readonly months: number } {
  const exam = results.filter(({ passed }) => passed !== null).at(-1);
  const months = monthsOf(results.filter(({ passed }) => passed === null).map(({ heldAt }) => heldAt));
  const monthsHeld = monthsOf(coursesHeld);
  return {
    quality: mean(scores),
    rating: mean(marks),
    exam: exam?.total ?? null,
    examPassed: exam?.passed ?? true,
    attendance: monthsHeld === 0 ? null : months / monthsHeld,
    months,
  };
}
