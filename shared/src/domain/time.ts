/** Milliseconds since 1970-01-01T00:00:00Z. ISO 8601 appears only at the edge of the API. */
export type Instant = number;

/** Read by everything that needs the time, so that tests and the demo can move it. */
export interface Clock {
  now(): Instant;
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** China has one zone and no daylight saving: a fixed offset keeps us independent of the zone of the process. */
export const SHANGHAI_OFFSET = 8 * HOUR;

const pad = (value: number): string => String(value).padStart(2, '0');
const wallClock = (instant: Instant): Date => new Date(instant + SHANGHAI_OFFSET);

/** The calendar day in Shanghai as `YYYYMMDD`. */
export function shanghaiDay(instant: Instant): string {
  const wall = wallClock(instant);
  return `${wall.getUTCFullYear()}${pad(wall.getUTCMonth() + 1)}${pad(wall.getUTCDate())}`;
}

export const shanghaiYear = (instant: Instant): number => wallClock(instant).getUTCFullYear();

/** The instant at which the Shanghai day that holds `instant` began. */
export function shanghaiMidnight(instant: Instant): Instant {
  return Math.floor((instant + SHANGHAI_OFFSET) / DAY) * DAY - SHANGHAI_OFFSET;
}

/** The midnight that begins a Shanghai day `YYYYMMDD`; null where there is no such day. */
export function instantOfDay(day: string): Instant | null {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6)].map(Number);
  const midnight = Date.UTC(year ?? 0, (month ?? 0) - 1, date) - SHANGHAI_OFFSET;
  return shanghaiDay(midnight) === day ? midnight : null;
}

/** 0 = Sunday … 6 = Saturday, in Shanghai. */
export function shanghaiWeekday(instant: Instant): number {
  return wallClock(instant).getUTCDay();
}

/** `10:40`, 24 h, in Shanghai. */
export function shanghaiTime(instant: Instant): string {
  const wall = wallClock(instant);
  return `${pad(wall.getUTCHours())}:${pad(wall.getUTCMinutes())}`;
}

/** Month (1–12) and day of the month in Shanghai. */
export function shanghaiDate(instant: Instant): { readonly month: number; readonly day: number } {
  const wall = wallClock(instant);
  return { month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
}
