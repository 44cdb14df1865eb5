import { AdjustableClock } from '../../src/platform/clock/clock.js';

/** A clock that stands still until it is moved, so that a test and a server agree about every moment. */
export class StillClock extends AdjustableClock {
  private instant = Date.now();

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
