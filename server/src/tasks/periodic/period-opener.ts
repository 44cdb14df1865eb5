import { nextEnd, PERIODS, startOfPeriod } from '@youying/shared/domain/procedures/periods';
import type { Clock, Instant } from '@youying/shared/domain/time';
import { Community } from '../../communities/community.entity.js';
import type { Database } from '../../platform/database/database.js';
import { isUniqueViolation } from '../../platform/database/errors.js';
import { openPeriods } from './open-periods.js';

/** Opens what is owed for a week, month or quarter when it is over; between two ends it asks the database nothing. */
export class PeriodOpener {
  /** The last end of a period that was looked after; none yet when the process starts. */
  private lookedAfter: Instant = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  nextDueAt(): Instant {
    const now = this.clock.now();
    return Math.min(...PERIODS.map((period) => nextEnd(period, now)));
  }

  /** True when it wrote anything down. */
  async round(): Promise<boolean> {
    const now = this.clock.now();
    const lastEnd = Math.max(...PERIODS.map((period) => startOfPeriod(period, now)));
    if (lastEnd <= this.lookedAfter) return false;
    let opened = false;
    for (const community of await this.database.read.findGlobal(Community, {})) {
      opened = (await this.openIn(community)) || opened;
    }
    this.lookedAfter = lastEnd;
    return opened;
  }

  private async openIn(community: Community): Promise<boolean> {
    try {
      return await this.database.transact((work) => openPeriods(work, community));
    } catch (error) {
      // Another process has just written them down.
      if (isUniqueViolation(error)) return false;
      throw error;
    }
  }
}
