import type { Schema } from '@/platform/api/contract';

export type HolidayYear = Schema<'HolidayYearView'>;
export type HolidayDay = Schema<'CalendarExceptionView'>;

/** Days of a year that nobody has entered yet are kept as they are typed. */
export interface Span {
  from: string;
  to: string;
  worked: boolean;
}

const DAY_MS = 86_400_000;
const MONTH_DAY = /^(\d{1,2})[-./月](\d{1,2})日?$/;

const nextDay = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** Days one after another and of the same sort are one row: `10-01` to `10-07`, off. */
export function spansOf(days: readonly HolidayDay[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { date, worked } of [...days].sort((one, other) => one.date.localeCompare(other.date))) {
    const last = spans.at(-1);
    if (last?.worked === worked && nextDay(last.to) === date) last.to = date;
    else spans.push({ from: date, to: date, worked });
  }
  return spans;
}

function dateIn(year: string, typed: string): string | null {
  const [, month = '', day = ''] = MONTH_DAY.exec(typed) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = Date.parse(`${date}T00:00:00Z`);
  const real = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date);
  return real ? date : null;
}

/** `10-1` or `10-1 到 10-7`, as somebody copies it from the announcement; null: no days of this year. */
export function daysOf(year: string, typed: string): readonly string[] | null {
  const [first = '', last = first, ...more] = typed
    .trim()
    .split(/\s*(?:到|至|~|—|–|\s)\s*/)
    .filter((part) => part !== '');
  const [from, to] = [dateIn(year, first), dateIn(year, last)];
  if (from === null || to === null || to < from || more.length > 0) return null;
  const days = [from];
  for (let day = from; day < to; ) {
    day = nextDay(day);
    days.push(day);
  }
  return days;
}

/** A second word about the same day replaces the first. */
export function withDays(known: readonly HolidayDay[], dates: readonly string[], worked: boolean): HolidayDay[] {
  const others = known.filter(({ date }) => !dates.includes(date));
  return [...others, ...dates.map((date) => ({ date, worked }))].sort((a, b) => a.date.localeCompare(b.date));
}

export const withoutSpan = (known: readonly HolidayDay[], { from, to }: Span): HolidayDay[] =>
  known.filter(({ date }) => date < from || date > to);
