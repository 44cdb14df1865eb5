import { type Localized, words } from '../language.js';
import type { Step, TaskAudience, TaskKind } from './types.js';

/** What is to be done, as the task list says it (design/desk.md, "Deadline words"). */
export const TASK_LABELS: Readonly<Record<TaskKind, Localized>> = {
  register: words('登记立项', 'Register'),
  dispatch: words('派工', 'Dispatch'),
  answer_complaint: words('答复投诉', 'Answer the complaint'),
  answer_enquiry: words('答复业户', 'Answer the resident'),
  accept: words('接单', 'Accept'),
  arrive: words('到场', 'Arrive on site'),
  quote: words('报价', 'Quote'),
  fee_review: words('核价', 'Give a price'),
  consent: words('请业户答复报价', 'Get the resident’s answer to the quotation'),
  return_refused: words('签字退单', 'Return the refused order'),
  start: words('开工', 'Start work'),
  finish: words('完工', 'Finish'),
  resume: words('接着修', 'Resume work'),
  sign: words('请业户签字', 'Get the resident’s signature'),
  confirm: words('确认完工', 'Confirm the work'),
  countersign: words('退单签字', 'Countersign the returned order'),
  redispatch: words('重新安排', 'Arrange again'),
  verify_close: words('核实销项', 'Verify and close'),
  first_follow_up: words('第一次跟进', 'First follow-up'),
  second_follow_up: words('下班前跟进', 'Follow-up before the end of the day'),
  answer_urge: words('回复催单', 'Answer the reminder'),
  sign_off: words('销项签字', 'Sign the close-out'),
  consent_suspension: words('同意暂缓', 'Consent to the suspension'),
  review_suspended: words('复核暂缓事项', 'Review the suspended matter'),
  callback: words('回访', 'Call back'),
  rectify: words('书面整改', 'Rectify in writing'),
  look_into_cash: words('查实收现金', 'Look into the cash'),
  call_resident: words('打电话告诉业户', 'Telephone the resident'),
  assign: words('安排人手', 'Find somebody'),
  answer_question: words('答复师傅的问题', 'Answer the engineer’s question'),
  support: words('答复支援请求', 'Answer the call for support'),
  progress_note: words('告诉业户进展', 'Tell the resident how it goes'),
  answer_inquiry: words('请示：立不立项', 'Asked: register it or not'),
  call_back: words('按约回电', 'Call back as booked'),
  settle_visit: words('来访当天办结或转部门', 'Settle the visit or pass it on the same day'),
  handover: words('确认夜间接报的交接', 'Confirm what was taken out of hours'),
  review_agent: words('复核差评', 'Review the bad rating'),
  acknowledge_alarm: words('确认告警', 'Acknowledge the alarm'),
  phone_alarm: words('打电话叫人，逐个确认', 'Telephone everybody who has to know'),
  log_alarm: words('记下告警经过', 'Write the log of the alarm'),
  follow_instruction: words('办领导指示', 'Carry out the instruction'),
  sign_alarm: words('签字解除告警', 'Sign that the alarm is over'),
  report_alarm: words('书面报公司', 'Report to the company in writing'),
};

export const STEP_LABELS: Readonly<Record<Step['act'], Localized>> = {
  remind: words('提醒', 'Reminder'),
  press: words('督办', 'Pressed'),
  escalate: words('上报', 'Escalated'),
};

/** Whom a step tells, in words. */
export const AUDIENCE_LABELS: Readonly<Record<TaskAudience, Localized>> = {
  owner: words('责任人', 'whoever owes it'),
  assignee: words('实施人', 'the implementer'),
  department: words('部门', 'the department'),
  department_supervisor: words('部门主管', 'the department supervisor'),
  receptionists: words('接待员', 'the desk'),
  cs_supervisor: words('客服主管', 'the customer-service supervisor'),
  manager: words('经理', 'the manager'),
};
