import type { Schema } from '@/platform/api/contract';

export type Schedule = Schema<'WorkingScheduleView'>;
export type Season = Schema<'SeasonView'>;
export type Weekday = Schedule['weekdays'][number];

/** Monday first, as a week is read here. */
export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

export function toggleWeekday(schedule: Schedule, day: Weekday): Schedule {
  const kept = new Set(schedule.weekdays);
  if (!kept.delete(day)) kept.add(day);
  return { ...schedule, weekdays: WEEKDAYS.filter((one) => kept.has(one)) };
}

/** `08:30-12:00 14:00-18:00` as it is written in a field. */
export function spansText({ spans }: Season): string {
  return spans.map(({ from, to }) => `${from}-${to}`).join(' ');
}

/** Null: not hours of a day, one after another. */
export function spansOf(text: string): Season['spans'] | null {
  const spans = text
    .trim()
    .split(/[\s，,、]+/)
    .map((part) => {
      const [from = '', to = ''] = part.split(/[-–—~至]/);
      return { from, to };
    });
  const sound = spans.every(
    ({ from, to }, index) =>
      TIME.test(from) &&
      TIME.test(to) &&
      from < to &&
      (spans[index - 1] === undefined || (spans[index - 1]?.to ?? '') <= from),
  );
  return sound ? spans : null;
}

export function withSpans(schedule: Schedule, index: number, spans: Season['spans']): Schedule {
  return {
    ...schedule,
    seasons: schedule.seasons.map((season, position) => (position === index ? { ...season, spans } : season)),
  };
}

/** A day of this community alone; a second word about the same day replaces the first. Null: no such day. */
export function withException(schedule: Schedule, date: string, worked: boolean): Schedule | null {
  const day = date.trim();
  if (!DATE.test(day) || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return null;
  const others = schedule.exceptions.filter((one) => one.date !== day);
  const exceptions = [...others, { date: day, worked }].sort((one, other) => one.date.localeCompare(other.date));
  return { ...schedule, exceptions };
}

export function withoutException(schedule: Schedule, date: string): Schedule {
  return { ...schedule, exceptions: schedule.exceptions.filter((one) => one.date !== date) };
}
