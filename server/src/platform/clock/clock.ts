import type { Instant } from '@youying/shared/domain/time';

/** The only source of time. Everything that asks "now" takes one, so that a test or the demo can move it. */
export interface Clock {
  now(): Instant;
}

export const CLOCK = Symbol('Clock');

export const systemClock: Clock = { now: () => Date.now() };

/** Real time plus an offset that only grows; the demo and the tests move it forward. */
export class AdjustableClock implements Clock {
  constructor(private offset = 0) {}

  now(): Instant {
    return Date.now() + this.offset;
  }

  /** Moves the clock so that `now()` is at least `instant`; never backwards. */
  moveTo(instant: Instant): void {
    this.offset = Math.max(this.offset, instant - Date.now());
  }

  offsetMs(): number {
    return this.offset;
  }
}
