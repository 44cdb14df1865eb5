import type { PeriodKind } from '@youying/shared/domain/dashboard/periods';
import type { Texts } from '@/i18n';
import { fullDay, shanghaiTime } from '@/i18n/format';
import type { Dashboard } from './figures';

const QUARTER = 3;

/** `2026 年 11 月`, as a period is called in the bar. */
export function periodWords({ kind, from, until }: Dashboard['period'], { periodNames }: Texts['dashboard']): string {
  const first = shanghaiTime(Date.parse(from));
  const last = shanghaiTime(Date.parse(until) - 1);
  switch (kind as PeriodKind) {
    case 'day':
      return periodNames.day(first.year, first.month, first.day);
    case 'week':
      return periodNames.week([first.month, first.day], [last.month, last.day]);
    case 'month':
      return periodNames.month(first.year, first.month);
    case 'quarter':
      return periodNames.quarter(first.year, Math.ceil(first.month / QUARTER));
    case 'year':
      return periodNames.year(first.year);
  }
}

/** Days by which the periods before and after this one are asked for; null: the next one has not begun. */
export const neighbours = ({ from, until, running }: Dashboard['period']) => ({
  earlier: fullDay(Date.parse(from) - 1),
  later: running ? null : fullDay(Date.parse(until)),
});

/** A day of this period by which it is asked for again. */
export const dayOf = ({ from }: { from: string }): string => fullDay(Date.parse(from));
