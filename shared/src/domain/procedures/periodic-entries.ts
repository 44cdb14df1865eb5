import { type Language, type Localized, words } from '../language.js';
import type { Role } from '../roles.js';
import { DAY, type Instant, shanghaiDate, shanghaiDay, shanghaiYear } from '../time.js';
import { stepAt } from './book.js';
import { type CommunityCalendar, endOfWorkingDay, nextDayOfMonth } from './calendar.js';
import { knowsHolidays } from './holidays.js';
import { policyLength } from './lengths.js';
import { lastEnded, nextEnd, type Period, type PeriodSpan, periodFrom, startOfPeriod } from './periods.js';
import type { Policies, PolicyKey } from './policies.js';
import type { Step, StepToTake } from './types.js';

const LONGEST_QUARTER = 92 * DAY;

export const PERIODIC_KINDS = [
  'daily_records',
  'weekly_complaints',
  'weekly_sample',
  'monthly_training',
  'monthly_callbacks',
  'comment_callbacks',
  'monthly_archive',
  'monthly_rectification',
  'yearly_rectification',
  'next_holidays',
] as const;
export type PeriodicKind = (typeof PERIODIC_KINDS)[number];

/** Told by their roles: there is no ticket whose people could be asked. */
export type PeriodicStep = Omit<Step, 'to'> & {
  readonly to: readonly ('owner' | 'cs_supervisor' | 'manager' | 'head_office')[];
};

/** What a community owes for a week, month, quarter or year, to nobody’s ticket. */
export interface PeriodicEntry {
  readonly kind: PeriodicKind;
  readonly rule: string;
  readonly period: Period;
  /**
   * When it is owed: each time the period begins, to be done within it; each time it is over; so long before the next one begins, if that one is not seen to; or
   * when an operation finds that it is (`oweDuty`).
   */
  readonly opens: 'period_begun' | 'period_over' | { readonly beforeNext: PolicyKey } | 'by_operation';
  /** By the end of the working day that it is, or of the next one; of the first working day after the period; of a day of the month; so long after it was opened; so long before the next period. */
  readonly due:
    | 'same_working_day'
    | 'first_working_day'
    | { readonly byDayOfMonth: PolicyKey }
    | { readonly within: PolicyKey }
    | { readonly beforeNext: PolicyKey };
  readonly owner: Role;
  /** What does it: an operation that records it, or the word of whoever owes it (`completeTask`). */
  readonly settledBy: OperationName;
  readonly steps: readonly PeriodicStep[];
}

type OperationName =
  | 'completeTask'
  | 'signDayRecord'
  | 'writeCallbackSummary'
  | 'commentCallbackSummary'
  | 'archiveMonth'
  | 'writeRectificationReport'
  | 'enterHolidays'
  | 'scoreQualitySample'
  | 'recordTraining';

const REMIND_THEN_MANAGER: readonly PeriodicStep[] = [
  { act: 'remind', before: 'periodicRemindHours', to: ['owner'] },
  { act: 'escalate', after: 'pressAgainMinutes', to: ['owner', 'manager'] },
];

/** CMP-7: opened when the rate of a period that is over misses its target, also by what is decided afterwards. */
const RECTIFICATION = {
  rule: 'CMP-7',
  opens: 'by_operation',
  due: { within: 'rectificationReportDays' },
  settledBy: 'writeRectificationReport',
  owner: 'manager',
  steps: [
    { act: 'remind', before: 'rectificationReportDays', to: ['owner'] },
    { act: 'remind', before: 'periodicRemindHours', to: ['owner'] },
    { act: 'escalate', to: ['owner', 'head_office'] },
  ],
} as const;

export const periodicEntries: readonly PeriodicEntry[] = [
  {
    kind: 'weekly_sample',
    rule: 'HOT-4',
    period: 'week',
    opens: 'period_over',
    due: 'first_working_day',
    owner: 'cs_supervisor',
    settledBy: 'scoreQualitySample',
    steps: REMIND_THEN_MANAGER,
  },
  {
    // Owed for a month in which no training was held (HOT-7: at least monthly).
    kind: 'monthly_training',
    rule: 'HOT-7',
    period: 'month',
    opens: 'period_over',
    due: { byDayOfMonth: 'monthlyByDay' },
    owner: 'cs_supervisor',
    settledBy: 'recordTraining',
    steps: REMIND_THEN_MANAGER,
  },
  {
    kind: 'daily_records',
    rule: 'REP-1',
    period: 'day',
    // Before leaving: within the day itself.
    opens: 'period_begun',
    due: 'same_working_day',
    settledBy: 'signDayRecord',
    owner: 'cs_supervisor',
    steps: [
      { act: 'remind', before: 'remindBeforeMinutes', to: ['owner'] },
      { act: 'escalate', after: 'pressAgainMinutes', to: ['owner', 'manager'] },
    ],
  },
  {
    kind: 'weekly_complaints',
    rule: 'FUP-3',
    period: 'week',
    opens: 'period_over',
    due: 'first_working_day',
    settledBy: 'completeTask',
    owner: 'cs_supervisor',
    steps: REMIND_THEN_MANAGER,
  },
  {
    kind: 'monthly_callbacks',
    rule: 'CBK-12',
    period: 'month',
    opens: 'period_over',
    due: { byDayOfMonth: 'monthlyByDay' },
    settledBy: 'writeCallbackSummary',
    owner: 'cs_supervisor',
    steps: REMIND_THEN_MANAGER,
  },
  {
    kind: 'comment_callbacks',
    rule: 'CBK-12',
    period: 'month',
    // The supervisor has summed the month up; now it is the manager's turn.
    opens: 'by_operation',
    due: { within: 'summaryCommentDays' },
    settledBy: 'commentCallbackSummary',
    owner: 'manager',
    steps: [
      { act: 'remind', before: 'periodicRemindHours', to: ['owner'] },
      { act: 'escalate', after: 'pressAgainMinutes', to: ['owner', 'cs_supervisor'] },
    ],
  },
  {
    kind: 'monthly_archive',
    rule: 'CLO-7',
    period: 'month',
    opens: 'period_over',
    due: { byDayOfMonth: 'monthlyByDay' },
    settledBy: 'archiveMonth',
    owner: 'cs_supervisor',
    steps: REMIND_THEN_MANAGER,
  },
  { ...RECTIFICATION, kind: 'monthly_rectification', period: 'month' },
  { ...RECTIFICATION, kind: 'yearly_rectification', period: 'year' },
  {
    kind: 'next_holidays',
    // What ends with the working day (FUP-2) needs to know which days are worked: no rule asks for the list itself.
    rule: 'FUP-2',
    period: 'year',
    opens: { beforeNext: 'holidaysAskedBeforeDays' },
    due: { beforeNext: 'holidaysKnownBeforeDays' },
    settledBy: 'enterHolidays',
    owner: 'cs_supervisor',
    steps: [
      { act: 'remind', before: 'holidaysAskedBeforeDays', to: ['owner', 'manager'] },
      { act: 'escalate', to: ['owner', 'manager'] },
    ],
  },
];

export const PERIODIC_LABELS: Readonly<Record<PeriodicKind, Localized>> = {
  daily_records: words('看完当日记录并签字', 'Check and sign the records of the day'),
  weekly_sample: words('质检上周记录', 'Score the sample of last week’s records'),
  monthly_training: words('补上月的培训', 'Make up for last month’s training'),
  weekly_complaints: words('汇总上周投诉', 'Roll up last week’s complaints'),
  monthly_callbacks: words('汇总上月回访', 'Sum up last month’s callbacks'),
  comment_callbacks: words('批阅上月回访小结', 'Comment on last month’s callbacks'),
  monthly_rectification: words('向公司交投诉超标整改报告', 'Report to the company: complaints over target'),
  yearly_rectification: words(
    '向公司交全年投诉超标整改报告',
    'Report to the company: complaints of the year over target',
  ),
  next_holidays: words('录入放假安排', 'Enter the public holidays'),
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
