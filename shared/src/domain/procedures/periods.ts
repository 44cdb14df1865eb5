import {
  DAY,
  type Instant,
  instantOfDay,
  shanghaiDate,
  shanghaiDay,
  shanghaiMidnight,
  shanghaiWeekday,
} from '../time.js';

export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** A day, week, month, quarter or year that is over; what is owed for it is owed from `to` on. */
export interface PeriodSpan {
  /** `YYYYMMDD` of its first day. */
  readonly key: string;
  readonly from: Instant;
  readonly to: Instant;
}

const DAYS_OF_A_WEEK = 7;
const MONTHS_OF_A_QUARTER = 3;
const MONTHS_OF_A_YEAR = 12;

function firstOfMonth(instant: Instant): Instant {
  return shanghaiMidnight(instant) - (shanghaiDate(instant).day - 1) * DAY;
}

/** The first of the month that began the run of so many months of the year that `instant` is in. */
function firstOfMonths(instant: Instant, months: number): Instant {
  let first = firstOfMonth(instant);
  while ((shanghaiDate(first).month - 1) % months !== 0) first = firstOfMonth(first - 1);
  return first;
}

/** When the period that holds `instant` began: midnight, Monday, the 1st, the 1st of January, April, July or October. */
const START: Readonly<Record<Period, (instant: Instant) => Instant>> = {
  day: shanghaiMidnight,
  week: (instant) =>
    shanghaiMidnight(instant) - ((shanghaiWeekday(instant) + DAYS_OF_A_WEEK - 1) % DAYS_OF_A_WEEK) * DAY,
  month: firstOfMonth,
  quarter: (instant) => firstOfMonths(instant, MONTHS_OF_A_QUARTER),
  year: (instant) => firstOfMonths(instant, MONTHS_OF_A_YEAR),
};

export const startOfPeriod = (period: Period, instant: Instant): Instant => START[period](instant);

/** The last one that was over at `instant`. */
export function lastEnded(period: Period, instant: Instant): PeriodSpan {
  const to = startOfPeriod(period, instant);
  const from = startOfPeriod(period, to - 1);
  return { key: shanghaiDay(from), from, to };
}

/** The one that begins on this day, `YYYYMMDD`. */
export function periodFrom(period: Period, key: string): PeriodSpan {
  const from = instantOfDay(key);
  if (from === null) throw new Error(`${key} is no day`);
  return { key, from, to: nextEnd(period, from) };
}

/** When the next one is over. */
export function nextEnd(period: Period, instant: Instant): Instant {
  const start = startOfPeriod(period, instant);
  const longest = { day: 1, week: DAYS_OF_A_WEEK, month: 31, quarter: 92, year: 366 } as const;
  const within = start + longest[period] * DAY;
  // The longest period ends here; a shorter one has begun anew by then.
  return startOfPeriod(period, within);
}
