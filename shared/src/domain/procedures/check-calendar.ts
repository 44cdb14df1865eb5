import { DAY, MINUTE } from '../time.js';
import { LONGEST_CLOSURE_DAYS, nextWorkingTime, type WorkingCalendar } from './calendar.js';

export interface CalendarProblem {
  /** Path within the calendar: `seasons.1.spans.0`. */
  readonly field: string;
  readonly code: 'required' | 'bad_format' | 'repeated' | 'not_in_order' | 'never_open';
}

const MINUTES_OF_A_DAY = DAY / MINUTE;
/** A year with a 29th of February. */
const LEAP_YEAR = 2028;

const isDate = (year: string, monthDay: string): boolean => {
  const written = `${year}-${monthDay.slice(0, 2)}-${monthDay.slice(2)}`;
  const instant = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(written);
};

/** Everything that makes a calendar useless or ambiguous; empty when a community can work by it. */
export function calendarProblems(calendar: WorkingCalendar): readonly CalendarProblem[] {
  const { seasons, weekdays, exceptions } = calendar;
  const problems: CalendarProblem[] = [];
  const add = (field: string, code: CalendarProblem['code']) => problems.push({ field, code });
  if (seasons.length === 0) add('seasons', 'required');
  if (weekdays.length === 0) add('weekdays', 'required');
  if (new Set(weekdays).size < weekdays.length) add('weekdays', 'repeated');
  seasons.forEach(({ since, spans }, index) => {
    if (!isDate(String(LEAP_YEAR), since)) add(`seasons.${index}.since`, 'bad_format');
    const before = seasons[index - 1]?.since;
    if (before !== undefined && before >= since)
      add(`seasons.${index}.since`, before === since ? 'repeated' : 'not_in_order');
    if (spans.length === 0) add(`seasons.${index}.spans`, 'required');
    spans.forEach(({ from, to }, place) => {
      const inside = from >= 0 && to <= MINUTES_OF_A_DAY;
      const ordered = from < to && from >= (spans[place - 1]?.to ?? 0);
      if (!inside || !ordered) add(`seasons.${index}.spans.${place}`, 'not_in_order');
    });
  });
  for (const day of Object.keys(exceptions)) {
    if (!/^\d{8}$/.test(day) || !isDate(day.slice(0, 4), day.slice(4))) add('exceptions', 'bad_format');
  }
  if (problems.length === 0 && closesTooLong(calendar)) add('exceptions', 'never_open');
  return problems;
}

/** Nobody could wait for the end of a closure of more than a month. */
function closesTooLong(calendar: WorkingCalendar): boolean {
  return Object.keys(calendar.exceptions).some((day) => {
    const midnight = Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T00:00:00+08:00`);
    try {
      return nextWorkingTime(midnight, calendar) - midnight > LONGEST_CLOSURE_DAYS * DAY;
    } catch {
      return true;
    }
  });
}
