import {
  DAY,
  HOUR,
  instantOfDay,
  MINUTE,
  shanghaiDate,
  shanghaiDay,
  shanghaiWeekday,
} from '@youying/shared/domain/time';
import { clockTime } from '@/i18n/format';
import type { Shift } from './queries';

/** The seven midnights from the Monday that is the first instant of the week. */
export const daysFrom = (monday: number): number[] => Array.from({ length: 7 }, (_, index) => monday + index * DAY);

export const weekAway = (day: string, weeks: number): string => shanghaiDay((instantOfDay(day) ?? 0) + weeks * 7 * DAY);

export const shiftsOf = (shifts: readonly Shift[], day: number): Shift[] =>
  shifts.filter(({ from }) => Date.parse(from) >= day && Date.parse(from) < day + DAY);

/** The shift that runs, else the next of today. */
export function shiftNow(shifts: readonly Shift[], now: number): Shift | undefined {
  const left = shifts.filter(({ to }) => Date.parse(to) > now);
  return [...left].sort((one, other) => Date.parse(one.from) - Date.parse(other.from))[0];
}

/** `08:00–16:00`, `20:00–次日 08:00` by the words given. */
export function shiftText({ from, to }: Pick<Shift, 'from' | 'to'>, nextDay: string): string {
  const [begin, end] = [Date.parse(from), Date.parse(to)];
  const later = shanghaiDay(end - 1) !== shanghaiDay(begin) ? nextDay : '';
  return `${clockTime(begin)}–${later}${clockTime(end)}`;
}

/** `12/1`. */
export function dayLabel(day: number): string {
  const date = shanghaiDate(day);
  return `${date.month}/${date.day}`;
}

export const weekdayOf = (day: number): number => shanghaiWeekday(day);

/** `YYYYMMDD` for people: `12月1日` by the words given. */
export function dayWords(day: string, words: (month: number, date: number) => string): string {
  return words(Number(day.slice(4, 6)), Number(day.slice(6)));
}

const TIME = /^([01]?\d|2[0-4])[:：]([0-5]\d)$/;

/** Milliseconds after midnight; null: not a time of day. */
export function timeOfDay(text: string): number | null {
  const [, hour, minute] = TIME.exec(text.trim()) ?? [];
  if (hour === undefined) return null;
  const length = Number(hour) * HOUR + Number(minute) * MINUTE;
  return length <= DAY ? length : null;
}

/** A written day `2026-12-01` as `YYYYMMDD`; null: there is no such day. */
export function writtenDay(text: string): string | null {
  const [, year, month, date] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const day = `${year}${month.padStart(2, '0')}${date.padStart(2, '0')}`;
  return instantOfDay(day) === null ? null : day;
}
