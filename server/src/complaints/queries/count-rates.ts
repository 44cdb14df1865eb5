import {
  type Rate,
  type RatePeriod,
  type ReportOwner,
  rateOf,
  reportOwnerOf,
} from '@youying/shared/domain/complaint/rates';
import type { Actor } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import { barred, decidedAt } from '../../matters/public/fence.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { ComplaintPeriod } from '../complaint.entity.js';

type Nature = 'effective' | 'communicative' | null;

export interface CountedPeriod extends Rate {
  readonly period: RatePeriod;
  readonly effective: number;
  readonly communicative: number;
  readonly undecided: number;
  readonly households: number;
  /** Who owes the company a report, by what all its complaints come to, whoever reads; null: the target is kept. */
  readonly reportOwner: ReportOwner | null;
  /** Nothing is kept from whoever reads, or the period misses its target by what they see as well (CMP-4). */
  readonly mayKnow: boolean;
  /** Absent: the period runs still, or the clock has not come to it yet. */
  readonly row: ComplaintPeriod | undefined;
}

/** CMP-7: the complaints of a span, as a condition on `complaint k` with its ticket `t`; withdrawn ones are none. */
export const COUNTED_COMPLAINTS =
  "k.community_id = ? AND k.created_at >= ? AND k.created_at < ? AND t.status <> 'cancelled'";

/** Households moved in at this instant. */
export async function countHouseholds(reader: Reader, communityId: number, at: Instant): Promise<number> {
  const [row] = await reader.rows<{ n: number }>(
    'SELECT COUNT(*) AS n FROM house WHERE community_id = ? AND moved_in_at IS NOT NULL AND moved_in_at < ?',
    [communityId, at],
  );
  return Number(row?.n ?? 0);
}

/**
 * CMP-7: complaints counted as they are decided now, over the households of the period; withdrawn ones are none.
 * @param reads whoever is shown the figures: a complaint about them is in no count that they see (CMP-4), or one more than
 *   their list holds would tell them of it. What is owed to the company is counted without: `reads` is absent there, and
 *   `reportOwner` is of all.
 */
export async function countRates(
  reader: Reader,
  communityId: number,
  periods: readonly RatePeriod[],
  now: Instant,
  reads?: Actor,
): Promise<readonly CountedPeriod[]> {
  const hidden = reads ? barred(reads, 't') : { text: '1 = 0', values: [] };
  const scope = scopeOfCommunity(communityId);
  const frozen = await reader.find(ComplaintPeriod, scope, { period: periods.map(({ period }) => period) });
  const { policiesAt } = await rulesOf(reader, communityId);
  const counted: CountedPeriod[] = [];
  for (const period of periods) {
    const row = frozen.find((one) => one.kind === period.kind && one.period === period.period);
    const natures = await reader.rows<{ nature: Nature; n: number; shown: number; gone_up: number }>(
      `SELECT k.decided_nature AS nature, COUNT(*) AS n,
          SUM(CASE WHEN t.concerned IS NOT NULL AND ${hidden.text} THEN 0 ELSE 1 END) AS shown,
          SUM(CASE WHEN ${decidedAt('head_office', 't')} THEN 1 ELSE 0 END) AS gone_up
        FROM complaint k JOIN ticket t ON t.id = k.ticket_id
        WHERE ${COUNTED_COMPLAINTS}
        GROUP BY k.decided_nature`,
      [...hidden.values, communityId, period.startsAt, period.endsAt],
    );
    const of = (nature: Nature) => natures.find((one) => one.nature === nature);
    const count = (nature: Nature) => Number(of(nature)?.shown ?? 0);
    const households = row?.households ?? (await countHouseholds(reader, communityId, Math.min(now, period.endsAt)));
    const effective = count('effective');
    const policies = policiesAt(Math.min(now, period.endsAt - 1));
    const rate = rateOf(period.kind, effective, households, policies);
    const all = Number(of('effective')?.n ?? 0);
    const misses = (complaints: number) => rateOf(period.kind, complaints, households, policies).overTarget;
    const belowHeadOffice = misses(all - Number(of('effective')?.gone_up ?? 0));
    counted.push({
      ...rate,
      reportOwner: reportOwnerOf({ byAll: misses(all), belowHeadOffice }),
      mayKnow: rate.overTarget || effective === all,
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
