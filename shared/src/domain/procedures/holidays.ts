import { type Instant, instantOfDay, shanghaiYear } from '../time.js';
import { PUBLIC_HOLIDAY_YEARS, PUBLIC_HOLIDAYS } from './public-holidays.gen.js';

/** `YYYYMMDD` → worked (a made-up day 调休) or not (a holiday). */
export type Holidays = Readonly<Record<string, boolean>>;

/** The part of a working calendar that speaks of public holidays. */
interface HolidaySetting {
  readonly publicHolidays: boolean;
  readonly announced?: Holidays;
}

export interface HolidayProblem {
  readonly field: 'year' | 'days';
  readonly code: 'not_allowed' | 'required' | 'bad_format' | 'repeated';
}

export const isOnFile = (year: number): boolean => PUBLIC_HOLIDAY_YEARS.some((known) => known === year);

/**
 * Whether a day is worked by the public calendar; undefined: it says nothing of it. A year that is not on file goes by
 * what the community entered, and until then by its weekdays alone.
 */
export function publicDay(day: string, announced: Holidays | undefined): boolean | undefined {
  return isOnFile(Number(day.slice(0, 4))) ? PUBLIC_HOLIDAYS[day] : announced?.[day];
}

/** Years whose holidays a calendar goes by: those on file, and those that were entered. */
export function holidayYears({ announced }: Pick<HolidaySetting, 'announced'>): readonly number[] {
  const entered = Object.keys(announced ?? {}).map((day) => Number(day.slice(0, 4)));
  return [...new Set([...PUBLIC_HOLIDAY_YEARS, ...entered])].sort((a, b) => a - b);
}

/** Every day of a year of which the public calendar says something, in order. */
export function holidaysOfYear(year: number, announced: Holidays | undefined): readonly (readonly [string, boolean])[] {
  const days: Holidays = isOnFile(year) ? PUBLIC_HOLIDAYS : (announced ?? {});
  return Object.entries(days)
    .filter(([day]) => day.startsWith(String(year)))
    .sort(([one], [other]) => one.localeCompare(other));
}

/** Whether the offices know which days of this year are off; whoever does not go by public holidays need not. */
export const knowsHolidays = (instant: Instant, { office }: { readonly office: HolidaySetting }): boolean =>
  !office.publicHolidays || holidayYears(office).includes(shanghaiYear(instant));

/** What is wrong with the holidays of a year as somebody enters them; empty: they can be worked by. */
export function holidayProblems(
  year: number,
  days: readonly { readonly day: string; readonly worked: boolean }[],
  now: Instant,
): readonly HolidayProblem[] {
  const ahead = year - shanghaiYear(now);
  // What is on file is corrected day by day, as an exception of the community.
  if (isOnFile(year) || ahead < 0 || ahead > 1) return [{ field: 'year', code: 'not_allowed' }];
  if (!days.some(({ worked }) => !worked)) return [{ field: 'days', code: 'required' }];
  if (new Set(days.map(({ day }) => day)).size < days.length) return [{ field: 'days', code: 'repeated' }];
  return days.every(({ day }) => isDayOf(year, day)) ? [] : [{ field: 'days', code: 'bad_format' }];
}

const isDayOf = (year: number, day: string): boolean => day.startsWith(String(year)) && instantOfDay(day) !== null;
