import { type Language, type Localized, words } from '../language.js';
import type { Role } from '../roles.js';
import { type Instant, shanghaiDate } from '../time.js';
import { stepAt } from './book.js';
import { type CommunityCalendar, endOfWorkingDay, nextDayOfMonth } from './calendar.js';
import { lastEnded, type Period, type PeriodSpan } from './periods.js';
import type { Policies, PolicyKey } from './policies.js';
import type { Step, StepToTake } from './types.js';

export const PERIODIC_KINDS = ['weekly_complaints', 'monthly_callbacks', 'monthly_archive'] as const;
export type PeriodicKind = (typeof PERIODIC_KINDS)[number];

/** Told by their roles: there is no ticket whose people could be asked. */
export type PeriodicStep = Omit<Step, 'to'> & { readonly to: readonly ('owner' | 'cs_supervisor' | 'manager')[] };

/** What a community owes for each week, month or quarter that is over, to nobody’s ticket. */
export interface PeriodicEntry {
  readonly kind: PeriodicKind;
  readonly rule: string;
  readonly period: Period;
  /** Absent: by the end of the first working day after the period. */
  readonly byDayOfMonth?: PolicyKey;
  readonly owner: Role;
  readonly steps: readonly PeriodicStep[];
}

const REMIND_THEN_MANAGER: readonly PeriodicStep[] = [
  { act: 'remind', before: 'periodicRemindHours', to: ['owner'] },
  { act: 'escalate', after: 'pressAgainMinutes', to: ['owner', 'manager'] },
];

export const periodicEntries: readonly PeriodicEntry[] = [
  {
    kind: 'weekly_complaints',
    rule: 'FUP-3',
    period: 'week',
    owner: 'cs_supervisor',
    steps: REMIND_THEN_MANAGER,
  },
  {
    kind: 'monthly_callbacks',
    rule: 'CBK-12',
    period: 'month',
    byDayOfMonth: 'monthlyByDay',
    owner: 'cs_supervisor',
    steps: REMIND_THEN_MANAGER,
  },
  {
    kind: 'monthly_archive',
    rule: 'CLO-7',
    period: 'month',
    byDayOfMonth: 'monthlyByDay',
    owner: 'cs_supervisor',
    steps: REMIND_THEN_MANAGER,
  },
];

export const PERIODIC_LABELS: Readonly<Record<PeriodicKind, Localized>> = {
  weekly_complaints: words('汇总上周投诉', 'Roll up last week’s complaints'),
  monthly_callbacks: words('汇总上月回访', 'Sum up last month’s callbacks'),
  monthly_archive: words('装订归档上月单据', 'Bind and archive last month’s records'),
};

export const isPeriodic = (kind: string): kind is PeriodicKind => PERIODIC_KINDS.some((known) => known === kind);

export function periodicEntryOf(kind: PeriodicKind): PeriodicEntry {
  const entry = periodicEntries.find((candidate) => candidate.kind === kind);
  if (!entry) throw new Error(`no periodic entry for ${kind}`);
  return entry;
}

interface Setting {
  readonly policies: Policies;
  readonly calendar: CommunityCalendar;
}

export function periodicDueAt(entry: PeriodicEntry, { to }: PeriodSpan, { policies, calendar }: Setting): Instant {
  const day = entry.byDayOfMonth === undefined ? to : nextDayOfMonth(to, policies[entry.byDayOfMonth]);
  return endOfWorkingDay(day, calendar.office);
}

/** A reminder that would lie before the period is over comes when it is. */
export function firstPeriodicStepAt(entry: PeriodicEntry, span: PeriodSpan, due: Instant, policies: Policies): Instant {
  const [first] = entry.steps;
  return Math.max(span.to, first ? stepAt(first, due, policies) : due);
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

/** `11月16日–11月22日`, as the title of the duty says which period it is about. */
export function periodWords({ from, to }: Pick<PeriodSpan, 'from' | 'to'>, language: Language): string {
  const [first, last] = [shanghaiDate(from), shanghaiDate(to - 1)];
  return language === 'en'
    ? `${first.day}/${first.month} – ${last.day}/${last.month}`
    : `${first.month}月${first.day}日–${last.month}月${last.day}日`;
}
