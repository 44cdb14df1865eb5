import { DAY, type Instant, MINUTE, shanghaiDay, shanghaiMidnight, shanghaiWeekday } from '../time.js';

/** When a community works. Minutes are counted from midnight in Shanghai. */
export interface WorkingCalendar {
  readonly startMinute: number;
  readonly endMinute: number;
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekdays: readonly number[];
  /** `YYYYMMDD` → whether that day is worked, whatever its weekday: holidays and made-up days. */
  readonly exceptions: Readonly<Record<string, boolean>>;
}

/** The service desk works every day of the year (INT-2), 08:30–18:00. */
export const defaultCalendar: WorkingCalendar = {
  startMinute: 8 * 60 + 30,
  endMinute: 18 * 60,
  weekdays: [0, 1, 2, 3, 4, 5, 6],
  exceptions: {},
};

/** A calendar without a single working day must not hang the clock. */
const LONGEST_CLOSURE_DAYS = 31;

export function isWorkingDay(instant: Instant, calendar: WorkingCalendar): boolean {
  return calendar.exceptions[shanghaiDay(instant)] ?? calendar.weekdays.includes(shanghaiWeekday(instant));
}

/**
 * The end of the working day that `instant` belongs to: today's while it lasts, else that of the next day worked.
 * A matter of the evening is thus followed up the day after (FUP-2).
 */
export function endOfWorkingDay(instant: Instant, calendar: WorkingCalendar): Instant {
  for (let day = 0; day <= LONGEST_CLOSURE_DAYS; day += 1) {
    const midnight = shanghaiMidnight(instant) + day * DAY;
    const end = midnight + calendar.endMinute * MINUTE;
    if (end > instant && isWorkingDay(midnight, calendar)) return end;
  }
  throw new Error(`no working day within ${LONGEST_CLOSURE_DAYS} days of ${shanghaiDay(instant)}`);
}
