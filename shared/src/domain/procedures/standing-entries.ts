import { type Localized, words } from '../language.js';
import type { Role } from '../roles.js';
import type { Instant } from '../time.js';
import { stepAt } from './book.js';
import { isPeriodic, type PeriodicStep, periodicEntryOf } from './periodic-entries.js';
import { nextStepOf } from './periodic-times.js';
import type { Policies } from './policies.js';
import { STAFF_DUTY_KINDS, STAFF_DUTY_LABELS, staffDuties } from './staff-duties.js';
import type { StepToTake } from './types.js';

export const STANDING_KINDS = ['outage_end', 'relayed_message', 'open_question', ...STAFF_DUTY_KINDS] as const;
export type StandingKind = (typeof STANDING_KINDS)[number];

/**
 * What somebody owes for a thing that is no matter of a resident: an outage, a question without an answer. One of a
 * kind is open for a subject at a time; doing the thing itself settles it.
 */
export interface StandingEntry {
  readonly kind: StandingKind;
  readonly rule: string;
  /** Whose it is where the person who had it has left. */
  readonly owner: Role;
  readonly steps: readonly PeriodicStep[];
}

export const standingEntries: readonly StandingEntry[] = [
  ...staffDuties,
  {
    // The expected end of an outage has passed: say that it is over, or until when it lasts now.
    kind: 'outage_end',
    rule: 'FUP-5',
    owner: 'receptionist',
    steps: [
      { act: 'remind', before: 'remindBeforeMinutes', to: ['owner'] },
      { act: 'press', to: ['owner'] },
      { act: 'escalate', after: 'pressAgainMinutes', to: ['owner', 'cs_supervisor'] },
    ],
  },
  {
    // Told of at once; not read in time, pressed.
    kind: 'relayed_message',
    rule: 'INT-7',
    owner: 'cs_supervisor',
    steps: [
      { act: 'remind', before: 'relayedMessageMinutes', to: ['owner'] },
      { act: 'press', to: ['owner'] },
      { act: 'escalate', after: 'pressAgainMinutes', to: ['cs_supervisor', 'manager'] },
    ],
  },
  {
    // What nobody could answer is called back about within the working days of the policy.
    kind: 'open_question',
    rule: 'HOT-5',
    owner: 'receptionist',
    steps: [
      { act: 'remind', before: 'periodicRemindHours', to: ['owner'] },
      { act: 'press', to: ['owner'] },
      { act: 'escalate', after: 'pressAgainMinutes', to: ['owner', 'cs_supervisor'] },
    ],
  },
];

export const STANDING_LABELS: Readonly<Record<StandingKind, Localized>> = {
  outage_end: words('到了预计恢复时间', 'Expected to be over'),
  relayed_message: words('看转告的留言', 'Read the message taken for you'),
  open_question: words('问清楚后回电', 'Find out and call back'),
  ...STAFF_DUTY_LABELS,
};

export const isStanding = (kind: string): kind is StandingKind => STANDING_KINDS.some((known) => known === kind);

export function standingEntryOf(kind: StandingKind): StandingEntry {
  const entry = standingEntries.find((candidate) => candidate.kind === kind);
  if (!entry) throw new Error(`no standing entry for ${kind}`);
  return entry;
}

/** Duties of nobody's ticket: of a period, or of a thing. */
export const isDuty = (kind: string): boolean => isPeriodic(kind) || isStanding(kind);

export const stepsOfDuty = (kind: string): readonly PeriodicStep[] =>
  isStanding(kind) ? standingEntryOf(kind).steps : isPeriodic(kind) ? periodicEntryOf(kind).steps : [];

/** When the clock first looks at it; a reminder that would lie in the past comes at once. */
export function firstStandingStepAt(kind: StandingKind, dueAt: Instant, now: Instant, policies: Policies): Instant {
  const [first] = standingEntryOf(kind).steps;
  return Math.max(now, first ? stepAt(first, dueAt, policies) : dueAt);
}

/** What the clock does now for an open duty; null: not yet, or nothing is left to do. */
export const nextDutyStep = (
  task: { readonly kind: string; readonly dueAt: Instant; readonly step: number },
  now: Instant,
  policies: Policies,
): StepToTake | null => nextStepOf(stepsOfDuty(task.kind), task, now, policies);
