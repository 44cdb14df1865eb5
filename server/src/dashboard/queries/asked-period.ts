import { instantOfDayText, type Period, type PeriodKind, periodAround } from '@youying/shared/domain/dashboard/periods';
import type { Instant } from '@youying/shared/domain/time';
import { invalidInput } from '../../platform/http/problem.js';

/** The period that is asked for: this month where nothing is said; none that has not begun. */
export function askedPeriod(
  { period = 'month', at }: { readonly period?: string | undefined; readonly at?: string | undefined },
  now: Instant,
): Period {
  const day = at === undefined ? now : instantOfDayText(at);
  if (day === null) throw invalidInput({ field: 'at', code: 'invalid' });
  const found = periodAround(period as PeriodKind, day);
  if (found.from > now) throw invalidInput({ field: 'at', code: 'invalid' });
  return found;
}
