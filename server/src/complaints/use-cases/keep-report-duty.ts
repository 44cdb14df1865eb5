import { monthOf, type RatePeriod, yearAndMonth, yearOf } from '@youying/shared/domain/complaint/rates';
import { type Instant, shanghaiDay } from '@youying/shared/domain/time';
import { Community } from '../../communities/community.entity.js';
import type { Work } from '../../platform/database/work.js';
import { dropDuty, oweDuty, type PeriodDuty } from '../../tasks/public/settle-duty.js';
import { countRates } from '../queries/count-rates.js';

/** The duty to report to the company on a period (CMP-7). */
export const reportDutyOf = (communityId: number, { kind, startsAt }: RatePeriod): PeriodDuty => ({
  communityId,
  kind: kind === 'month' ? 'monthly_rectification' : 'yearly_rectification',
  periodKey: shanghaiDay(startsAt),
});

/**
 * CMP-7: a period whose households are frozen and whose rate misses its target owes the company a written report; one
 * that was decided otherwise since then owes none. Reads what this work has written: flush first.
 */
export async function keepReportDuty(work: Work, communityId: number, period: RatePeriod): Promise<void> {
  // One decision at a time, so that none counts what the other has not written yet.
  await work.findOneGlobal(Community, { id: communityId }, { lock: 'update' });
  const [counted] = await countRates(work, communityId, [period], work.now);
  if (!counted?.row || counted.row.reportedAt !== null) return;
  const duty = reportDutyOf(communityId, period);
  const owner = counted.reportOwner;
  await (owner === null ? dropDuty(work, duty) : oweDuty(work, { ...duty, ownerRole: owner }));
}

/**
 * A complaint of this moment was weighed, or it was said whom it is about: its month and its year may miss their targets by
 * it, or keep them.
 */
export async function weighAgain(work: Work, communityId: number, madeAt: Instant): Promise<void> {
  const { year, month } = yearAndMonth(madeAt);
  const ended = [monthOf(year, month), yearOf(year)].filter(({ endsAt }) => endsAt <= work.now);
  if (ended.length === 0) return;
  await work.flush();
  for (const period of ended) await keepReportDuty(work, communityId, period);
}
