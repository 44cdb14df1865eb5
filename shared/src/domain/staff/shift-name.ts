import { HOUR, type Instant, shanghaiMidnight } from '../time.js';

/** What people call a shift, by the hour at which it begins. */
export const SHIFT_NAMES = ['early', 'middle', 'night'] as const;
export type ShiftName = (typeof SHIFT_NAMES)[number];

const BEGINS_BEFORE: readonly (readonly [ShiftName, number])[] = [
  ['early', 11 * HOUR],
  ['middle', 17 * HOUR],
];

export function shiftNameOf(from: Instant): ShiftName {
  const sinceMidnight = from - shanghaiMidnight(from);
  return BEGINS_BEFORE.find(([, before]) => sinceMidnight < before)?.[0] ?? 'night';
}
