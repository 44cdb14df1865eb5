import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import type { ReportOwner } from '@youying/shared/domain/complaint/rates';
import type { Actor } from '@youying/shared/domain/roles';
import { timeTextOrNull } from '../../platform/http/ids.js';
import type { RateView } from '../dto/case-views.js';
import type { CountedPeriod } from './count-rates.js';

/** The report tells that the target was missed: who may not know by what is told of neither (CMP-4). */
export function rateView(counted: CountedPeriod, communityId: number, actor: Actor, now: number): RateView {
  const { period, row, effective, communicative, undecided, households, rate, target, overTarget, reportOwner } =
    counted;
  const written = counted.mayKnow && row?.reportedAt != null ? row : undefined;
  const reportDue = counted.mayKnow && reportOwner !== null && period.endsAt <= now && row?.reportedAt == null;
  return {
    kind: period.kind,
    period: period.period,
    ...{ effective, communicative, undecided, households, rate, target, overTarget },
    frozen: row !== undefined,
    reportDue,
    reportOwner: reportDue ? reportOwner : null,
    reportedAt: timeTextOrNull(written?.reportedAt),
    analysis: written?.analysis ?? null,
    measures: written?.measures ?? null,
    actions: reportDue && mayReport(actor, communityId, reportOwner) ? ['writeRectificationReport'] : [],
  };
}

/** Whoever decides at the level that owes it (CMP-4). */
export function mayReport(actor: Actor, communityId: number, owner: ReportOwner | null): boolean {
  const concerned = owner === null ? null : { barred: [], level: owner };
  return mayDo('writeRectificationReport', actor, { ...communitySubject(communityId), concerned });
}
