import type { Instant } from './time.js';

/** When one fewer than `most` of these is younger than `length`; null: so it is already. */
export function freeAgain(times: readonly Instant[], most: number, length: number): Instant | null {
  const oldest = times.toSorted((one, other) => one - other)[times.length - most];
  return oldest === undefined ? null : oldest + length;
}
