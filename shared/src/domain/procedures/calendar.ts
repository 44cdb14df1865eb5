import { DAY, type Instant, MINUTE, shanghaiDay, shanghaiMidnight, shanghaiWeekday } from '../time.js';
import { type Holidays, publicDay } from './holidays.js';

/** Worked from `from` until before `to`; minutes from midnight in Shanghai. */
export interface WorkingSpan {
  readonly from: number;
  readonly to: number;
}

/** Hours that hold from a day of every year on (`MMDD`) until the next season begins. */
export interface Season {
  readonly since: string;
  readonly spans: readonly WorkingSpan[];
}

/** When somebody works. Seasons in the order of the year; before the first one the last one holds. */
export interface WorkingCalendar {
  readonly seasons: readonly Season[];
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekdays: readonly number[];
  /** Whether public holidays are days off and made-up days are worked. */
  readonly publicHolidays: boolean;
  /** `YYYYMMDD` → whether that day is worked, whatever its weekday or the public calendar says. */
  readonly exceptions: Readonly<Record<string, boolean>>;
  /** Public holidays and made-up days of years that are not on file, as the community entered them. */
  readonly announced?: Holidays;
}

/** Of a community: the desk’s own, and that of the offices of its supervisors and manager (docs/adr/013). */
export interface CommunityCalendar extends WorkingCalendar {
  readonly office: WorkingCalendar;
}

const at = (hour: number, minute = 0): number => hour * 60 + minute;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

/** The service desk works every day of the year (INT-2); offices by the public calendar, with a longer noon in summer. */
export const defaultCalendar: CommunityCalendar = {
  seasons: [{ since: '0101', spans: [{ from: at(8, 30), to: at(18) }] }],
  weekdays: EVERY_DAY,
  publicHolidays: false,
  exceptions: {},
  office: {
    seasons: [
      {
        since: '0501',
        spans: [
          { from: at(8, 30), to: at(12) },
          { from: at(14), to: at(18) },
        ],
      },
      {
        since: '1001',
        spans: [
          { from: at(8, 30), to: at(12) },
          { from: at(13, 30), to: at(17, 30) },
        ],
      },
    ],
    weekdays: MONDAY_TO_FRIDAY,
    publicHolidays: true,
    exceptions: {},
  },
};

/** A calendar without a single working day must not hang the clock. */
export const LONGEST_CLOSURE_DAYS = 31;

export function isWorkingDay(
  instant: Instant,
  { exceptions, publicHolidays, weekdays, announced }: WorkingCalendar,
): boolean {
  const day = shanghaiDay(instant);
  return (
    exceptions[day] ??
    (publicHolidays ? publicDay(day, announced) : undefined) ??
    weekdays.includes(shanghaiWeekday(instant))
  );
}

/** Worked spans of the Shanghai day that holds `instant`, as instants; empty on a day off. */
function spansOfDay(instant: Instant, calendar: WorkingCalendar): readonly (readonly [Instant, Instant])[] {
  if (!isWorkingDay(instant, calendar)) return [];
  const date = shanghaiDay(instant).slice(4);
  const season = calendar.seasons.filter(({ since }) => since <= date).at(-1) ?? calendar.seasons.at(-1);
  const midnight = shanghaiMidnight(instant);
  return (season?.spans ?? []).map(({ from, to }) => [midnight + from * MINUTE, midnight + to * MINUTE]);
}

/** The worked spans that end after `instant`, in order; throws where nobody works for a month. */
function* spansFrom(instant: Instant, calendar: WorkingCalendar): Generator<readonly [Instant, Instant]> {
  const today = shanghaiMidnight(instant);
  for (let day = today, last = today; day - last <= LONGEST_CLOSURE_DAYS * DAY; day += DAY) {
    for (const span of spansOfDay(day, calendar)) {
      last = day;
      if (span[1] > instant) yield span;
    }
  }
  throw new Error(`no working day within ${LONGEST_CLOSURE_DAYS} days`);
}

function firstSpan(instant: Instant, calendar: WorkingCalendar): readonly [Instant, Instant] {
  for (const span of spansFrom(instant, calendar)) return span;
  throw new Error('spansFrom yields or throws');
}

/** Whether anybody works at this moment; outside of it the duty person takes what comes in (INT-2). */
export function isWorkingTime(instant: Instant, calendar: WorkingCalendar): boolean {
  return spansOfDay(instant, calendar).some(([from, to]) => from <= instant && instant < to);
}

/** When the next span of work begins; `instant` itself while one lasts. */
export function nextWorkingTime(instant: Instant, calendar: WorkingCalendar): Instant {
  return Math.max(instant, firstSpan(instant, calendar)[0]);
}

/** When somebody who is not there now is back: the next span that has not begun yet (INT-10). */
export function nextWorkingStart(instant: Instant, calendar: WorkingCalendar): Instant {
  for (const [from] of spansFrom(instant, calendar)) if (from > instant) return from;
  throw new Error('spansFrom yields or throws');
}

/**
 * The end of the working day that `instant` belongs to: today's while it lasts, else that of the next day worked.
 * A matter of the evening is thus followed up the day after (FUP-2).
 */
export function endOfWorkingDay(instant: Instant, calendar: WorkingCalendar): Instant {
  const [from] = firstSpan(instant, calendar);
  return spansOfDay(from, calendar).at(-1)?.[1] ?? from;
}

/** `length` milliseconds of work after `instant`. */
export function addWorkingTime(instant: Instant, length: number, calendar: WorkingCalendar): Instant {
  let left = length;
  for (const [from, to] of spansFrom(instant, calendar)) {
    const begin = Math.max(from, instant);
    if (left <= to - begin) return begin + left;
    left -= to - begin;
  }
  throw new Error('spansFrom yields or throws');
}

/**
 * The same time of day so many working days later 个工作日; what comes in while nobody works counts from when work
 * begins again. Where that day ends earlier, at its end.
 */
export function addWorkingDays(instant: Instant, days: number, calendar: WorkingCalendar): Instant {
  const start = nextWorkingTime(instant, calendar);
  let day = shanghaiMidnight(start);
  for (let left = days; left > 0; left -= 1) day = shanghaiMidnight(nextWorkingTime(day + DAY, calendar));
  const wanted = day + (start - shanghaiMidnight(start));
  return Math.min(wanted, spansOfDay(day, calendar).at(-1)?.[1] ?? wanted);
}

/** Midnight of the first such weekday after today (0 = Sunday). */
export function nextWeekday(instant: Instant, weekday: number): Instant {
  const ahead = (weekday - shanghaiWeekday(instant) + 7) % 7;
  return shanghaiMidnight(instant) + (ahead === 0 ? 7 : ahead) * DAY;
}

/** Midnight of the next day with this number in its month: this month's while it is not over. */
export function nextDayOfMonth(instant: Instant, dayOfMonth: number): Instant {
  let day = shanghaiMidnight(instant);
  while (Number(shanghaiDay(day).slice(6)) !== dayOfMonth) day += DAY;
  return day;
}
