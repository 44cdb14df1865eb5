import { type Localized, words } from '../language.js';
import type { CommunityPolicyKey, PolicyUnit } from './policies.js';

/** What each number is called where it is set (design/desk.md, 时限与回访). */
export const POLICY_LABELS: Readonly<Record<CommunityPolicyKey, Localized>> = {
  registerWithinMinutes: words('填好派工单', 'Register a report'),
  dispatchWithinMinutes: words('通知到部门', 'Tell the department'),
  redispatchWithinMinutes: words('重新安排', 'Arrange again'),
  acceptWithinMinutes: words('接单，没接就督办', 'Accept, else pressed'),
  pressAgainMinutes: words('再催，隔多久', 'Press again after'),
  arriveWithinMinutes: words('到场', 'Arrive on site'),
  arriveBeforeAppointmentMinutes: words('预约到场，提前', 'Arrive ahead of the appointment'),
  quoteWithinMinutes: words('到场后报价', 'Quote after arrival'),
  feeReviewMinutes: words('标准外报价审核', 'Price outside the schedule'),
  consentCallMinutes: words('业户没看报价，打电话', 'Telephone about an unread quotation'),
  returnRefusedMinutes: words('业户不同意，退单', 'Return a refused order'),
  countersignHours: words('退单主管签字', 'Countersign a returned order'),
  startWithinMinutes: words('同意后开工', 'Start after consent'),
  finishWithinHours: words('完工', 'Finish the work'),
  pauseReviewHours: words('暂停后再看', 'Look again after a pause'),
  signWithinHours: words('完工后业户签字', 'Signature after the work'),
  confirmWithinHours: words('主管确认完工', 'Supervisor confirms'),
  closeWithinHours: words('核实销项', 'Verify and close'),
  complaintAnswerHours: words('投诉答复', 'Answer a complaint'),
  enquiryAnswerHours: words('咨询答复', 'Answer an enquiry'),
  firstFollowUpMinutes: words('第一次跟进', 'First follow-up'),
  suspensionReviewDays: words('暂缓事项复核', 'Review what was put off'),
  rectificationHours: words('回访发现问题，书面通知', 'Problem found at callback, in writing'),
  urgeAnswerMinutes: words('回复催单', 'Answer a reminder'),
  similarWithinHours: words('多久内算同一件事', 'Counts as the same matter within'),
  urgeCooldownMinutes: words('业户两次催单至少隔', 'Between two reminders of a resident'),
  remindBeforeMinutes: words('提前提醒', 'Remind ahead'),
  emergencyCallbackHours: words('急修首访', 'Emergency: first callback'),
  emergencySecondCallbackDays: words('急修再访', 'Emergency: second callback'),
  leakCallbackDays: words('渗漏水首访', 'Leak: first callback'),
  safetyCallbackDays: words('安全设施首访', 'Safety facility: first callback'),
  repairCallbackDays: words('其他报修首访', 'Other repair: first callback'),
  complaintCallbackDays: words('投诉首访', 'Complaint: first callback'),
  callbackAttempts: words('几次没打通记联系不上', 'Tries before “unreachable”'),
};

export const UNIT_LABELS: Readonly<Record<PolicyUnit, Localized>> = {
  second: words('秒', 'seconds'),
  minute: words('分钟', 'minutes'),
  hour: words('小时', 'hours'),
  day: words('天', 'days'),
  count: words('次', 'times'),
};
