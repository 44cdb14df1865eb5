import type { CommunityCalendar, WorkingCalendar } from '@youying/shared/domain/procedures/calendar';
import { type CalendarView, WEEKDAYS, type WorkingScheduleView } from '../dto/calendar-views.js';

const MINUTES_OF_AN_HOUR = 60;
const pad = (value: number): string => String(value).padStart(2, '0');

const clockTime = (minutes: number): string =>
  `${pad(Math.floor(minutes / MINUTES_OF_AN_HOUR))}:${pad(minutes % MINUTES_OF_AN_HOUR)}`;

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * MINUTES_OF_AN_HOUR + (minutes ?? 0);
}

/** `20261224` as people write it. */
export const dateOf = (day: string): string => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;

function scheduleView({ seasons, weekdays, publicHolidays, exceptions }: WorkingCalendar): WorkingScheduleView {
  return {
    seasons: seasons.map(({ since, spans }) => ({
      since: `${since.slice(0, 2)}-${since.slice(2)}`,
      spans: spans.map(({ from, to }) => ({ from: clockTime(from), to: clockTime(to) })),
    })),
    weekdays: weekdays.map((day) => WEEKDAYS[day] ?? ''),
    publicHolidays,
    exceptions: Object.entries(exceptions)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([day, worked]) => ({ date: dateOf(day), worked })),
  };
}

export const calendarView = ({ office, ...desk }: CommunityCalendar): CalendarView => ({
  desk: scheduleView(desk),
  office: scheduleView(office),
});

/** A schedule as it was sent, as the rules read it. */
export const scheduleOf = ({
  seasons,
  weekdays,
  publicHolidays,
  exceptions,
}: WorkingScheduleView): WorkingCalendar => ({
  seasons: seasons.map(({ since, spans }) => ({
    since: since.replace('-', ''),
    spans: spans.map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) })),
  })),
  weekdays: weekdays.map((day) => WEEKDAYS.indexOf(day as (typeof WEEKDAYS)[number])),
  publicHolidays,
  exceptions: Object.fromEntries(exceptions.map(({ date, worked }) => [date.replaceAll('-', ''), worked])),
});
