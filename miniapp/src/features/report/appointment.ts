import { dayNumber, shanghaiInstant } from '@/i18n/format';

/** Epoch milliseconds. */
export interface Slot {
  from: number;
  to: number;
}

/** What one may choose: how many days ahead, and the two-hour windows of a working day (Shanghai hours). */
export const appointmentChoice = {
  days: 7,
  windows: [
    [9, 11],
    [11, 13],
    [14, 16],
    [16, 18],
  ],
} as const;

/** Days with the windows that are still to come; days without any are left out. */
export function slotsFrom(now: number, choice = appointmentChoice): { day: number; slots: Slot[] }[] {
  const today = dayNumber(now);
  return Array.from({ length: choice.days }, (_, index) => today + index)
    .map((day) => ({
      day,
      slots: choice.windows
        .map(([from, to]) => ({ from: shanghaiInstant(day, from), to: shanghaiInstant(day, to) }))
        .filter((slot) => slot.from > now),
    }))
    .filter(({ slots }) => slots.length > 0);
}
