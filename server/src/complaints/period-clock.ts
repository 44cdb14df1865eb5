import { Inject, Injectable, Logger } from '@nestjs/common';
import { nextPeriodStart, periodsEndedBefore, type RatePeriod } from '@youying/shared/domain/complaint/rates';
import type { Instant } from '@youying/shared/domain/time';
import { Community } from '../communities/community.entity.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { isUniqueViolation } from '../platform/database/errors.js';
import { nextId } from '../platform/database/ids.js';
import { scopeOfCommunity } from '../platform/database/scope.js';
import type { DueWork } from '../platform/queue/due-work.js';
import { ComplaintPeriod } from './complaint.entity.js';
import { countHouseholds } from './queries/count-rates.js';
import { keepReportDuty } from './use-cases/keep-report-duty.js';

/**
 * CMP-7: when a month or year has ended, how many households it is counted over is fixed, once and for good; where the
 * rate misses its target, the manager owes the company a report.
 */
@Injectable()
export class PeriodClock implements DueWork {
  private readonly logger = new Logger(PeriodClock.name);
  /** Nothing is left to freeze before this. */
  private quietUntil: Instant = 0;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async nextDueAt(): Promise<Instant | undefined> {
    return Math.max(this.quietUntil, this.clock.now());
  }

  /** True when it froze anything. */
  async runRound(): Promise<boolean> {
    const now = this.clock.now();
    if (now < this.quietUntil) return false;
    let frozen = 0;
    for (const { id } of await this.database.read.findGlobal(Community, {})) frozen += await this.freeze(id, now);
    this.quietUntil = nextPeriodStart(now);
    return frozen > 0;
  }

  private async freeze(communityId: number, now: Instant): Promise<number> {
    const scope = scopeOfCommunity(communityId);
    let frozen = 0;
    for (const ended of periodsEndedBefore(now)) {
      const { kind, period } = ended;
      const known = await this.database.read.findOne(ComplaintPeriod, scope, { kind, period });
      if (known) {
        // A complaint may have been withdrawn since.
        await this.database.transact((work) => keepReportDuty(work, communityId, ended));
        continue;
      }
      frozen += 1;
      await this.insert(communityId, ended);
    }
    return frozen;
  }

  private async insert(communityId: number, ended: RatePeriod): Promise<void> {
    const { kind, period, endsAt } = ended;
    try {
      await this.database.transact(async (work) => {
        work.insert(ComplaintPeriod, {
          id: nextId(),
          ...{ communityId, kind, period },
          households: await countHouseholds(work, communityId, endsAt),
          frozenAt: work.now,
          ...{ analysis: null, measures: null, reportedBy: null, reportedAt: null },
        });
        await work.flush();
        await keepReportDuty(work, communityId, ended);
      });
    } catch (error) {
      // Another process was quicker; the unique key keeps one.
      if (!isUniqueViolation(error)) throw error;
      this.logger.debug({ communityId, period }, 'frozen by another process');
    }
  }
}
