import { type Localized, words } from '../language.js';
import type { ComplaintMessageType } from './types.js';

/** What happens to a complaint as the staff's timeline says it; names stay in the record (CMP-4). */
export const complaintTimeline: Readonly<Record<ComplaintMessageType, Localized>> = {
  complaint_registered: words('立项，编号 {no}，{time} 前答复', 'registered it as {no}; answer by {time}'),
  complaint_acknowledged: words('受理并致歉：{words}', 'acknowledged with an apology: {words}'),
  complaint_verified: words('与业户核实，要求：{words}', 'verified; the resident wants: {words}'),
  complaint_concerned_named: words('指明了当事人，由上一级处理', 'named the person concerned; it goes one level up'),
  complaint_classification_proposed: words('拟定了分类', 'proposed a class'),
  complaint_classified: words('确定了分类', 'decided the class'),
  complaint_fact_recorded: words('调查：{words}', 'found: {words}'),
  complaint_statement_asked: words('请当事人书面陈述，{time} 前', 'asked for a statement by {time}'),
  complaint_statement_given: words('录入当事人陈述', 'entered the statement'),
  complaint_investigated: words('查清：{words}', 'investigated: {words}'),
  complaint_limits_told: words('向业户说明责任范围：{words}', 'told the limits: {words}'),
  complaint_third_party_asked: words('联系第三方 {words}', 'asked a third party: {words}'),
  complaint_third_party_settled: words('第三方有结果 {words}', 'third party: {words}'),
  complaint_reported_up: words('上报请召集：{words}', 'reported up: {words}'),
  complaint_planned: words('定了补救方案', 'planned the remedy'),
  complaint_reply_written: words('写好答复，送主管看：{words}', 'wrote the reply, to be looked over: {words}'),
  complaint_reply_returned: words('答复退回修改：{words}', 'returned the reply: {words}'),
  complaint_replied: words('答复业户：{words}', 'answered: {words}'),
  complaint_accepted: words('记下业户的回话。{words}', 'recorded the resident’s word. {words}'),
  complaint_declined: words('业户不接受：{words}', 'not accepted: {words}'),
  complaint_remedy_completed: words('办好一项：{words}', 'one remedy done: {words}'),
  complaint_carried_out: words('补救方案都已落实：{words}', 'carried out the remedies: {words}'),
  complaint_complainant_released: words(
    '告知业户后放开投诉人姓名：{words}',
    'released the name after telling: {words}',
  ),
  complaint_new_way: words('另定办法：{words}', 'decided a new way: {words}'),
  complaint_summarised: words('收入案例库', 'put it into the case library'),
  complaint_reopened: words('回访不满意，重新定办法', 'not satisfied at the call-back; planned again'),
};
