import { dayNumber, shanghaiInstant } from '@/i18n/format';

export type PauseUntil = 'twoHours' | 'tomorrow' | 'unknown';

const TWO_HOURS = 2 * 3_600_000;
const MORNING_HOUR = 9;

/** Epoch milliseconds; null when nobody knows. */
export function pauseEnd(until: PauseUntil, now: number): number | null {
  if (until === 'unknown') return null;
  return until === 'twoHours' ? now + TWO_HOURS : shanghaiInstant(dayNumber(now) + 1, MORNING_HOUR);
}
