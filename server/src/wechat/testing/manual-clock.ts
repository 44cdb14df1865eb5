import type { Clock } from '../../platform/clock/clock.js';

/** 2026-11-22 16:30 in Shanghai. */
export const START = Date.UTC(2026, 10, 22, 8, 30);

/** A clock that stands still until it is moved. */
export function manualClock(start = START): Clock & { advance(ms: number): void } {
  let now = start;
  return {
    now: () => now,
    advance(ms) {
      now += ms;
    },
  };
}
