import type { Language } from '../language.js';
import { DAY, type Instant, shanghaiDate, shanghaiDay, shanghaiYear } from '../time.js';
import { stepAt } from './book.js';
import { type CommunityCalendar, endOfWorkingDay, nextDayOfMonth } from './calendar.js';
import { knowsHolidays } from './holidays.js';
import { policyLength } from './lengths.js';
import { type PeriodicEntry, type PeriodicKind, type PeriodicStep, periodicEntryOf } from './periodic-entries.js';
import { lastEnded, nextEnd, type Period, type PeriodSpan, periodFrom, startOfPeriod } from './periods.js';
import type { Policies } from './policies.js';
import type { StepToTake } from './types.js';

/** When what is owed for a period begins, is due, and is pressed for. */

const LONGEST_QUARTER = 92 * DAY;

interface Setting {
  readonly policies: Policies;
  readonly calendar: CommunityCalendar;
}

/** @param openedAt when it began to be owed: for what is due so long after that */
export function periodicDueAt(
  { due }: PeriodicEntry,
  { from, to }: Pick<PeriodSpan, 'from' | 'to'>,
  openedAt: Instant,
  { policies, calendar }: Setting,
): Instant {
  if (due === 'same_working_day') return endOfWorkingDay(from, calendar.office);
  if (due === 'first_working_day') return endOfWorkingDay(to, calendar.office);
  if ('byDayOfMonth' in due) return endOfWorkingDay(nextDayOfMonth(to, policies[due.byDayOfMonth]), calendar.office);
  if ('within' in due) return openedAt + policyLength(due.within, policies);
  // Of the year that is still to begin.
  return Math.max(openedAt, endOfWorkingDay(from - policyLength(due.beforeNext, policies), calendar.office));
}

/** A reminder that would lie before the duty began comes when it does. */
export function firstPeriodicStepAt(
  entry: PeriodicEntry,
  openedAt: Instant,
  due: Instant,
  policies: Policies,
): Instant {
  const [first] = entry.steps;
  return Math.max(openedAt, first ? stepAt(first, due, policies) : due);
}

/** What the clock does now for an open duty of nobody’s ticket; null: not yet, or nothing is left to do. */
export function nextStepOf(
  steps: readonly PeriodicStep[],
  task: { readonly dueAt: Instant; readonly step: number },
  now: Instant,
  policies: Policies,
): StepToTake | null {
  const step = steps[task.step];
  if (!step || stepAt(step, task.dueAt, policies) > now) return null;
  const following = steps[task.step + 1];
  const nextActionAt = following ? stepAt(following, task.dueAt, policies) : null;
  return { act: step.act, to: step.to, step: task.step + 1, nextActionAt };
}

export const nextPeriodicStep = (
  task: { readonly kind: PeriodicKind; readonly dueAt: Instant; readonly step: number },
  now: Instant,
  policies: Policies,
): StepToTake | null => nextStepOf(periodicEntryOf(task.kind).steps, task, now, policies);

/**
 * The periods for which a duty is owed and not written down yet, oldest first: all since the last one written, or the
 * last one over where there is none. A community owes nothing for what was over before it was there.
 */
export function periodsOwed(
  period: Period,
  lastKey: string | null,
  { createdAt, now }: { readonly createdAt: Instant; readonly now: Instant },
): readonly PeriodSpan[] {
  const owed: PeriodSpan[] = [];
  for (let span = lastEnded(period, now); span.to > createdAt; span = lastEnded(period, span.from)) {
    if (lastKey !== null && span.key <= lastKey) break;
    owed.unshift(span);
    if (lastKey === null) break;
  }
  return owed;
}

/** The same for what is owed within the period: the one that runs is owed already. */
export function periodsBegun(
  period: Period,
  lastKey: string | null,
  { createdAt, now }: { readonly createdAt: Instant; readonly now: Instant },
): readonly PeriodSpan[] {
  const present = periodFrom(period, shanghaiDay(startOfPeriod(period, now)));
  if (lastKey === null) return [present];
  const before = periodsOwed(period, lastKey, { createdAt, now });
  return present.key > lastKey ? [...before, present] : before;
}

/** The year of which nobody knows the holidays yet, and it is time to ask; null: not yet, or they are known. */
export function holidaysOwed(now: Instant, { policies, calendar }: Setting): PeriodSpan | null {
  const from = nextEnd('year', now);
  if (from - now > policyLength('holidaysAskedBeforeDays', policies) || knowsHolidays(from, calendar)) return null;
  return periodFrom('year', shanghaiDay(from));
}

/** `11月16日–11月22日` or `2027年`, as the title of the duty says which period it is about. */
export function periodWords({ from, to }: Pick<PeriodSpan, 'from' | 'to'>, language: Language): string {
  if (to - from > LONGEST_QUARTER) {
    const year = shanghaiYear(from);
    return language === 'en' ? `${year}` : `${year}年`;
  }
  const [first, last] = [shanghaiDate(from), shanghaiDate(to - 1)];
  if (to - from <= DAY) return language === 'en' ? `${first.day}/${first.month}` : `${first.month}月${first.day}日`;
  return language === 'en'
    ? `${first.day}/${first.month} – ${last.day}/${last.month}`
    : `${first.month}月${first.day}日–${last.month}月${last.day}日`;
}
