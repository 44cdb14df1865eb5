import type { Policies } from '@youying/shared/domain/procedures/policies';
import { dayNumber, shanghaiInstant, shanghaiTime } from '@/i18n/format';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FIRST_HOUR = 8;
const LAST_HOUR = 20;
const DAYS_AHEAD = 7;
/** Hours from now that a deadline can be set to with one choice. */
export const DEADLINE_HOURS = [1, 2, 4] as const;

export interface Slot {
  /** Epoch milliseconds. */
  from: number;
  to: number;
}

/** One-hour slots of working time, from the next full hour on, over a week. */
export function appointmentSlots(now: number): Slot[] {
  const today = dayNumber(now);
  const days = Array.from({ length: DAYS_AHEAD }, (_, index) => today + index);
  const hours = Array.from({ length: LAST_HOUR - FIRST_HOUR }, (_, index) => FIRST_HOUR + index);
  return days
    .flatMap((day) => hours.map((hour) => shanghaiInstant(day, hour)))
    .filter((from) => from > now)
    .map((from) => ({ from, to: from + HOUR }));
}

/** When to be there for an appointment (WRK-2). */
export function beforeAppointment(
  from: number,
  { arriveBeforeAppointmentMinutes }: Pick<Policies, 'arriveBeforeAppointmentMinutes'>,
): number {
  return from - arriveBeforeAppointmentMinutes * MINUTE;
}

/** A full minute `hours` from now. */
export function inHours(now: number, hours: number): number {
  return Math.ceil((now + hours * HOUR) / MINUTE) * MINUTE;
}

export function isToday(at: number, now: number): boolean {
  return dayNumber(at) === dayNumber(now);
}

export function hourOf(at: number): number {
  return shanghaiTime(at).hour;
}
