import { type Rate, type RatePeriod, rateOf } from '@youying/shared/domain/complaint/rates';
import type { Instant } from '@youying/shared/domain/time';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { ComplaintPeriod } from '../complaint.entity.js';

export interface CountedPeriod extends Rate {
  readonly period: RatePeriod;
  readonly effective: number;
  readonly communicative: number;
  readonly undecided: number;
  readonly households: number;
  /** Absent: the period runs still, or the clock has not come to it yet. */
  readonly row: ComplaintPeriod | undefined;
}

/** Households moved in at this instant. */
export async function countHouseholds(reader: Reader, communityId: number, at: Instant): Promise<number> {
  const [row] = await reader.rows<{ n: number }>(
    'SELECT COUNT(*) AS n FROM house WHERE community_id = ? AND moved_in_at IS NOT NULL AND moved_in_at < ?',
    [communityId, at],
  );
  return Number(row?.n ?? 0);
}

/** CMP-7: complaints counted as they are decided now, over the households of the period; withdrawn ones are none. */
export async function countRates(
  reader: Reader,
  communityId: number,
  periods: readonly RatePeriod[],
  now: Instant,
): Promise<readonly CountedPeriod[]> {
  const scope = scopeOfCommunity(communityId);
  const frozen = await reader.find(ComplaintPeriod, scope, { period: periods.map(({ period }) => period) });
  const { policiesAt } = await rulesOf(reader, communityId);
  const counted: CountedPeriod[] = [];
  for (const period of periods) {
    const row = frozen.find((one) => one.kind === period.kind && one.period === period.period);
    const natures = await reader.rows<{ nature: string | null; n: number }>(
      `SELECT k.decided_nature AS nature, COUNT(*) AS n FROM complaint k JOIN ticket t ON t.id = k.ticket_id
        WHERE k.community_id = ? AND k.created_at >= ? AND k.created_at < ? AND t.status <> 'cancelled'
        GROUP BY k.decided_nature`,
      [communityId, period.startsAt, period.endsAt],
    );
    const count = (nature: string | null) => Number(natures.find((one) => one.nature === nature)?.n ?? 0);
    const households = row?.households ?? (await countHouseholds(reader, communityId, Math.min(now, period.endsAt)));
    const effective = count('effective');
    counted.push({
      ...rateOf(period.kind, effective, households, policiesAt(Math.min(now, period.endsAt - 1))),
      period,
      effective,
      communicative: count('communicative'),
      undecided: count(null),
      households,
      row,
    });
  }
  return counted;
}
