import type { OperationId } from '../access/table.js';
import { type Localized, words } from '../language.js';
import type { PeriodicKind } from './periodic-entries.js';
import type { TaskKind } from './types.js';

/** What can wait for somebody's signature or decision 待我签字, in the order of the list (design/desk.md, Sign-off). */
export const SIGNATURE_GROUPS = [
  'day_record',
  'close_out',
  'look_over',
  'outside_schedule',
  'refused_return',
  'inquiry',
  'complaint',
  'work_done',
  'suspension',
  'agent_review',
  'handover',
  'alarm',
] as const;
export type SignatureGroup = (typeof SIGNATURE_GROUPS)[number];

export const SIGNATURE_LABELS: Readonly<Record<SignatureGroup, Localized>> = {
  day_record: words('当日记录', 'Records of the day'),
  inquiry: words('请示：立不立项', 'Asked: register it or not'),
  handover: words('夜间接报交接', 'Taken out of hours'),
  complaint: words('投诉：定性、召集、看答复', 'Complaints: classify, convene, look over'),
  agent_review: words('差评复核', 'Bad ratings to review'),
  close_out: words('销项（急修、重大）', 'Close-outs (emergency, major)'),
  look_over: words('销项前先看', 'Close-outs to look at beforehand'),
  outside_schedule: words('超出收费标准的报价', 'Prices outside the schedule'),
  refused_return: words('业户拒绝报价的退单', 'Orders returned after a refusal'),
  work_done: words('完工待确认', 'Finished work to confirm'),
  suspension: words('暂缓事项复核', 'Suspended matters to review'),
  alarm: words('应急解除与报告', 'Alarms to stand down and report'),
};

export interface Signature {
  readonly group: SignatureGroup;
  /** What gives it; the button shows where the view of the matter or the order offers it. */
  readonly operation: OperationId;
}

/** Tasks that end with a signature or a decision. A new kind appears on the page by its row here. */
export const SIGNATURES: Readonly<Partial<Record<TaskKind, Signature>>> = {
  classify_complaint: { group: 'complaint', operation: 'classifyComplaint' },
  convene_complaint: { group: 'complaint', operation: 'planRemedy' },
  answer_inquiry: { group: 'inquiry', operation: 'answerInquiry' },
  sign_off: { group: 'close_out', operation: 'closeTicket' },
  look_over: { group: 'look_over', operation: 'answerLookOver' },
  look_over_reply: { group: 'complaint', operation: 'returnReply' },
  fee_review: { group: 'outside_schedule', operation: 'answerFeeReview' },
  countersign: { group: 'refused_return', operation: 'confirmWorkOrder' },
  confirm: { group: 'work_done', operation: 'confirmWorkOrder' },
  consent_suspension: { group: 'suspension', operation: 'reviewSuspended' },
  handover: { group: 'handover', operation: 'confirmHandover' },
  review_agent: { group: 'agent_review', operation: 'reviewAgent' },
  review_suspended: { group: 'suspension', operation: 'reviewSuspended' },
  sign_alarm: { group: 'alarm', operation: 'standDownAlarm' },
  report_alarm: { group: 'alarm', operation: 'writeAlarmReport' },
};

/** Of what a community owes for a period. */
export const DUTY_SIGNATURES: Readonly<Partial<Record<PeriodicKind, Signature>>> = {
  daily_records: { group: 'day_record', operation: 'signDayRecord' },
};

export const SIGNATURE_KINDS = Object.keys(SIGNATURES) as readonly TaskKind[];
/** Everything that waits for a signature, of a matter or of a period. */
export const SIGNED_KINDS: readonly string[] = [...SIGNATURE_KINDS, ...Object.keys(DUTY_SIGNATURES)];
