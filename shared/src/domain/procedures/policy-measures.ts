import { type Localized, words } from '../language.js';
import { procedureBook } from './book.js';
import { AUDIENCE_LABELS, STEP_LABELS } from './labels.js';
import type { CommunityPolicyKey } from './policies.js';
import type { DueRule, ProcedureEntry } from './types.js';

/** Callbacks share one kind of task; each row of the table of callbacks has a first window of its own. */
const FIRST_CALLBACKS: readonly CommunityPolicyKey[] = [
  'emergencyCallbackHours',
  'leakCallbackDays',
  'safetyCallbackDays',
  'repairCallbackDays',
  'complaintCallbackDays',
];

/** Rules by which a new length moves a due time by as much: what was can be reckoned anew. */
const BY_LENGTH: readonly DueRule['from'][] = [
  'event',
  'dispatch',
  'submission',
  'registration',
  'deadline_or_event',
  'appointment_or_event',
  'pause_end_or_event',
];

/** The duties that show whether a limit is kept; none for a number that is no limit. */
export function entriesDueBy(key: CommunityPolicyKey): readonly ProcedureEntry[] {
  if (FIRST_CALLBACKS.includes(key)) return procedureBook.filter(({ kind }) => kind === 'callback');
  return procedureBook.filter(({ due }) => BY_LENGTH.includes(due.from) && 'policy' in due && due.policy === key);
}

/** Of the duties of one kind those of this rule only: callbacks. */
export const isMeasuredByRule = (key: CommunityPolicyKey): boolean => FIRST_CALLBACKS.includes(key);

/** From when a limit counts 从何时起. */
export const POLICY_STARTS: Readonly<Partial<Record<CommunityPolicyKey, Localized>>> = {
  registerWithinMinutes: words('报事', 'report'),
  dispatchWithinMinutes: words('填好单', 'registration'),
  redispatchWithinMinutes: words('退单', 'return'),
  acceptWithinMinutes: words('派出', 'dispatch'),
  arriveWithinMinutes: words('接单', 'acceptance'),
  arriveBeforeAppointmentMinutes: words('预约时间', 'appointment'),
  quoteWithinMinutes: words('到场', 'arrival'),
  feeReviewMinutes: words('提交报价', 'request'),
  consentCallMinutes: words('报价发出', 'quotation'),
  returnRefusedMinutes: words('业户不同意', 'refusal'),
  countersignHours: words('退单', 'return'),
  startWithinMinutes: words('业户同意', 'consent'),
  finishWithinHours: words('开工', 'start of work'),
  pauseReviewHours: words('暂停', 'pause'),
  signWithinHours: words('完工', 'end of work'),
  confirmWithinHours: words('业户签字', 'signature'),
  closeWithinHours: words('部门办完', 'end of handling'),
  complaintAnswerHours: words('受理', 'complaint'),
  enquiryAnswerHours: words('立项', 'registration'),
  firstFollowUpMinutes: words('立项', 'registration'),
  suspensionReviewDays: words('暂缓', 'suspension'),
  rectificationHours: words('回访', 'callback'),
  urgeAnswerMinutes: words('催单', 'reminder'),
};

const COMMA: Localized = words('，', ', ');

/** What happens when a limit passes 到时没做: the steps of its duty from the due time on, in order. */
export function otherwiseOf({ steps }: Pick<ProcedureEntry, 'steps'>): Localized {
  const said = (language: keyof Localized) =>
    steps
      .filter(({ before }) => before === undefined)
      .map(({ act, to }) => {
        const whom = to.map((audience) => AUDIENCE_LABELS[audience][language]).join(language === 'en' ? ' and ' : '、');
        return `${STEP_LABELS[act][language]}${language === 'en' ? ': ' : ''}${whom}`;
      })
      .join(COMMA[language]);
  return words(said('zh-CN'), said('en'));
}
