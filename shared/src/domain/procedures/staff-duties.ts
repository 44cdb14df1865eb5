import { type Localized, words } from '../language.js';
import type { Role } from '../roles.js';
import type { PeriodicStep } from './periodic-entries.js';
import type { PolicyKey } from './policies.js';

/** What the staff owe each other, and a resident who was not satisfied: answered where it arose. */
export const STAFF_DUTY_KINDS = [
  'answer_swap',
  'decide_swap',
  'decide_leave',
  'sign_handover',
  'review_rating',
  'examine_newcomer',
] as const;
export type StaffDutyKind = (typeof STAFF_DUTY_KINDS)[number];

interface StaffDutyEntry {
  readonly kind: StaffDutyKind;
  readonly rule: string;
  /** Whose it usually is; the one who asks names the person or the role. */
  readonly owner: Role;
  /** After it was opened. */
  readonly within: PolicyKey;
  readonly steps: readonly PeriodicStep[];
}

const PRESS_THEN_MANAGER: readonly PeriodicStep[] = [
  { act: 'press', to: ['owner'] },
  { act: 'escalate', after: 'pressAgainMinutes', to: ['owner', 'manager'] },
];

const PRESS_THEN_SUPERVISOR: readonly PeriodicStep[] = [
  { act: 'press', to: ['owner'] },
  { act: 'escalate', after: 'pressAgainMinutes', to: ['owner', 'cs_supervisor'] },
];

export const staffDuties: readonly StaffDutyEntry[] = [
  { kind: 'answer_swap', rule: 'DSP-5', owner: 'implementer', within: 'swapAnswerHours', steps: PRESS_THEN_SUPERVISOR },
  {
    kind: 'decide_swap',
    rule: 'DSP-5',
    owner: 'department_supervisor',
    within: 'swapAnswerHours',
    steps: PRESS_THEN_MANAGER,
  },
  {
    kind: 'decide_leave',
    rule: 'HOT-8',
    owner: 'department_supervisor',
    within: 'leaveDecideHours',
    steps: PRESS_THEN_MANAGER,
  },
  {
    kind: 'sign_handover',
    rule: 'HOT-1',
    owner: 'receptionist',
    within: 'handoverSignMinutes',
    steps: PRESS_THEN_SUPERVISOR,
  },
  {
    // S3: the lead listens to the recording within two hours, and apologises where the agent was at fault.
    kind: 'review_rating',
    rule: 'FUP-6',
    owner: 'cs_supervisor',
    within: 'agentReviewHours',
    steps: PRESS_THEN_MANAGER,
  },
  {
    // Two weeks of training, then the examination; failed, it is taken again and the duty stays.
    kind: 'examine_newcomer',
    rule: 'HOT-7',
    owner: 'cs_supervisor',
    within: 'firstExamDays',
    steps: [{ act: 'remind', before: 'periodicRemindHours', to: ['owner'] }, ...PRESS_THEN_MANAGER],
  },
];

export const STAFF_DUTY_LABELS: Readonly<Record<StaffDutyKind, Localized>> = {
  answer_swap: words('答复换班', 'Answer about the swap'),
  decide_swap: words('批换班', 'Decide about the swap'),
  decide_leave: words('批请假', 'Decide about the leave'),
  sign_handover: words('交接班签字', 'Sign the handover'),
  review_rating: words('核实不满意的评价', 'Look into an unsatisfied rating'),
  examine_newcomer: words('新员工考试', 'Examine the newcomer'),
};

export function staffDutyOf(kind: StaffDutyKind): StaffDutyEntry {
  const entry = staffDuties.find((candidate) => candidate.kind === kind);
  if (!entry) throw new Error(`no entry for ${kind}`);
  return entry;
}
