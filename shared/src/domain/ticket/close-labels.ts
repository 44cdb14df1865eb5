import { type Localized, words } from '../language.js';
import type { CloseRequirement, CloseRequirementCode } from './close-requirements.js';

/** The words of the condition list on the close page; `{consented}` and `{actual}` are amounts. */
export const CLOSE_REQUIREMENT_LABELS: Readonly<Record<CloseRequirement['key'], Localized>> = {
  'close.work_missing': words('还没有一张完工的派工单', 'No work order has been completed yet'),
  'close.order_unfinished': words('派工单还没完工', 'A work order is not finished'),
  'close.supervisor_confirmation_missing': words('等部门主管确认', 'The department supervisor has not confirmed'),
  'close.signature_missing': words('等业户签字', 'The resident has not signed'),
  'close.fee_inconsistent': words(
    '费用不一致：同意 {consented}，实际 {actual}',
    'Amounts differ: agreed {consented}, actual {actual}',
  ),
  'close.countersignature_missing': words('退单还差第二个人签字', 'The returned order needs its second signature'),
  'close.linked_ticket_open': words('关联问题还没办完', 'A linked matter is still open'),
  'close.alarm_open': words('告警还没解除', 'The alarm has not been stood down'),
  'close.verification_missing': words('客服还没核实', 'Customer service has not verified the result'),
  'close.confirmation_missing': words(
    '还要有书面材料或部门负责人的话，写明是谁',
    'A document or the word of the head is needed: say whose',
  ),
  'close.senior_signature_missing': words(
    '急修、重大事项须客服主管或经理签字',
    'An emergency or major event needs the signature of the customer-service supervisor or the manager',
  ),
  'close.reply_missing': words('还没答复业户', 'The resident has not been answered'),
  'close.acceptance_missing': words('业户还没接受答复', 'The resident has not accepted the answer'),
  'close.remedies_open': words('补救方案还没落实完', 'Promised remedies are not done'),
  'close.third_party_waiting': words('第三方还没有结果', 'A third party has not answered'),
  'close.classification_missing': words('投诉分类还没确定', 'The class of the complaint is not decided'),
  'close.manager_consent_missing': words('办不了的须项目经理同意', 'What cannot be done needs the manager’s consent'),
};

export const closeRequirementLabel = (code: CloseRequirementCode): Localized =>
  CLOSE_REQUIREMENT_LABELS[`close.${code}`];
