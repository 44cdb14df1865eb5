import { DAY, type Instant, shanghaiDate, shanghaiDay, shanghaiMidnight, shanghaiWeekday } from '../time.js';

export const PERIODS = ['week', 'month', 'quarter'] as const;
export type Period = (typeof PERIODS)[number];

/** A week, month or quarter that is over; what is owed for it is owed from `to` on. */
export interface PeriodSpan {
  /** `YYYYMMDD` of its first day. */
  readonly key: string;
  readonly from: Instant;
  readonly to: Instant;
}

const DAYS_OF_A_WEEK = 7;
const MONTHS_OF_A_QUARTER = 3;

function firstOfMonth(instant: Instant): Instant {
  return shanghaiMidnight(instant) - (shanghaiDate(instant).day - 1) * DAY;
}

/** When the period that holds `instant` began: Monday, the 1st, the 1st of January, April, July or October. */
const START: Readonly<Record<Period, (instant: Instant) => Instant>> = {
  week: (instant) =>
    shanghaiMidnight(instant) - ((shanghaiWeekday(instant) + DAYS_OF_A_WEEK - 1) % DAYS_OF_A_WEEK) * DAY,
  month: firstOfMonth,
  quarter: (instant) => {
    let first = firstOfMonth(instant);
    while ((shanghaiDate(first).month - 1) % MONTHS_OF_A_QUARTER !== 0) first = firstOfMonth(first - 1);
    return first;
  },
};

export const startOfPeriod = (period: Period, instant: Instant): Instant => START[period](instant);

/** The last one that was over at `instant`. */
export function lastEnded(period: Period, instant: Instant): PeriodSpan {
  const to = startOfPeriod(period, instant);
  const from = startOfPeriod(period, to - 1);
  return { key: shanghaiDay(from), from, to };
}

/** When the next one is over. */
export function nextEnd(period: Period, instant: Instant): Instant {
  const start = startOfPeriod(period, instant);
  const longest = { week: DAYS_OF_A_WEEK, month: 31, quarter: 92 } as const;
  const within = start + longest[period] * DAY;
  // The longest period ends here; a shorter one has begun anew by then.
  return startOfPeriod(period, within);
}
