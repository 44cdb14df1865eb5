import { type Localized, words } from '../language.js';
import type { Role } from '../roles.js';
import type { Period } from './periods.js';
import type { PolicyKey } from './policies.js';
import type { Step } from './types.js';

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

/** What is owed for complaints that not everybody may learn of (CMP-4). */
export const REPORT_KINDS = [
  'monthly_rectification',
  'yearly_rectification',
] as const satisfies readonly PeriodicKind[];

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
