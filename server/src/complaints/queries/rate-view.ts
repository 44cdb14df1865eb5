import { timeTextOrNull } from '../../platform/http/ids.js';
import type { RateView } from '../dto/case-views.js';
import type { CountedPeriod } from './count-rates.js';

export function rateView(counted: CountedPeriod, now: number): RateView {
  const { period, row, effective, communicative, undecided, households, rate, target, overTarget, missed } = counted;
  const reportedAt = row?.reportedAt ?? null;
  return {
    kind: period.kind,
    period: period.period,
    ...{ effective, communicative, undecided, households, rate, target, overTarget },
    frozen: row !== undefined,
    reportDue: missed && period.endsAt <= now && reportedAt === null,
    reportedAt: timeTextOrNull(reportedAt),
    analysis: row?.analysis ?? null,
    measures: row?.measures ?? null,
  };
}
