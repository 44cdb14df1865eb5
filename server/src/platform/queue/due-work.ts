import type { Instant } from '@youying/shared/domain/time';

/** A worker as the demo's clock drives it. */
export interface DueWork {
  /** When it next has something to do; undefined: nothing is waiting. */
  nextDueAt(): Promise<Instant | undefined>;
  /** Does what is due now; true when it did anything. */
  runRound(): Promise<boolean>;
}
