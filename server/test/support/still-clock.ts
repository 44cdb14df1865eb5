import { SHANGHAI_OFFSET } from '@youying/shared/domain/time';
import { AdjustableClock } from '../../src/platform/clock/clock.js';
import { TEST_DAY } from './test-day.js';

/** A clock that stands still until it is moved, so that a test and a server agree about every moment. */
export class StillClock extends AdjustableClock {
  constructor(private instant = TEST_DAY) {
    super();
  }

  override now(): number {
    return this.instant;
  }

  override moveTo(instant: number): void {
    this.instant = Math.max(this.instant, instant);
  }

  override offsetMs(): number {
    return this.instant - Date.now();
  }
}

/** `13 09:30`: day and time of day in Shanghai. */
export const spokenIn = (at: string): string =>
  new Date(Date.parse(at) + SHANGHAI_OFFSET)
    .toISOString()
    .slice('2026-02-'.length, '2026-02-13T09:30'.length)
    .replace('T', ' ');
