import { type Localized, words } from '../language.js';
import type { MessageType } from './types.js';

/**
 * What happened, as the staff's timeline says it: the predicate after the name of who did it (design/desk.md, 经过).
 * Messages ask for something; a timeline only tells. Same placeholders as the messages.
 */
export const timelineTexts: Readonly<Record<MessageType, Localized>> = {
  ticket_submitted: words('提交了这件事', 'reported it'),
  ticket_registered: words('立项，编号 {no}', 'registered it as {no}'),
  ticket_answered: words('口头解释：{words}', 'explained: {words}'),
  ticket_cancelled: words('撤销了这件事。{words}', 'cancelled it. {words}'),
  ticket_handled: words('派工单都完工了', 'all work orders are done'),
  ticket_back_at_desk: words('没办成，回到客服重新安排', 'not done; back at the desk'),
  ticket_suspended: words('暂缓：{words}', 'suspended it: {words}'),
  ticket_resumed: words('恢复办理。{words}', 'resumed it. {words}'),
  ticket_closed: words('销项，{time} 前回访', 'closed it; call back by {time}'),
  ticket_not_possible: words('因办不了销项，{time} 前回访', 'closed it as not possible; call back by {time}'),
  ticket_reopened: words('说没解决：{words}。整改，{time} 前回复', 'said it is not solved: {words}. Rectify by {time}'),
  ticket_rescheduled: words('改约 {time} 上门', 'moved the visit to {time}'),
  ticket_urged: words('催单：{words}', 'urged: {words}'),
  ticket_rated: words(
    '评价：速度 {speed}，质量 {quality}，态度 {attitude}',
    'rated: speed {speed}, quality {quality}, attitude {attitude}',
  ),
  follow_up_recorded: words('跟进：{words}', 'followed up: {words}'),
  note_added: words('{words}', '{words}'),
  callback_satisfied: words('回访，业户满意', 'called back: satisfied'),
  callback_attempted: words('第 {attempt} 次回访没打通', 'call-back {attempt}: no answer'),
  callback_unreachable: words(
    '回访 {attempt} 次没打通，记为联系不上',
    'no answer after {attempt} call-backs: unreachable',
  ),
  order_dispatched: words('派给{department}：{words}', 'sent it to {department}: {words}'),
  order_accepted: words('接单，{time} 前到场', 'accepted, on site by {time}'),
  order_declined: words('接不了：{words}', 'declined: {words}'),
  order_transferred: words('转给{name}：{words}', 'handed on to {name}: {words}'),
  order_arrived: words('到场签到', 'arrived'),
  fee_review_requested: words('请主管定价：{words}', 'asked for a price: {words}'),
  fee_review_answered: words('定了价。{words}', 'gave a price. {words}'),
  quote_made: words('报价 {total}', 'quoted {total}'),
  quote_changed: words(
    '报价改为 {total}（原 {previousTotal}）',
    'changed the quotation to {total} (was {previousTotal})',
  ),
  quote_free: words('这单免费', 'free of charge'),
  quote_consented: words('同意报价 {total}', 'agreed to {total}'),
  quote_refused: words('不同意报价：{words}', 'refused the quotation: {words}'),
  order_started: words('开工', 'started work'),
  order_paused: words('暂停：{words}，{time} 继续', 'paused: {words}, until {time}'),
  order_resumed: words('接着修', 'resumed work'),
  order_finished: words('完工，{total}', 'finished, {total}'),
  order_signed: words('签了字', 'signed'),
  order_unsatisfied: words('说没修好：{words}', 'said it is not mended: {words}'),
  order_returned: words('退回客服：{words}', 'returned it to the desk: {words}'),
  order_countersigned: words('在退单上签了字', 'countersigned the return'),
  order_confirmed: words('确认完工', 'confirmed the work'),
  order_cancelled: words('派工单取消', 'work order cancelled'),
  task_remind: words('提醒：{task}，{time} 前', 'reminder: {task} by {time}'),
  task_press: words('督办：{task}已到时限 {time}', 'pressed: {task} was due at {time}'),
  task_escalate: words('上报：{task}已过时限 {time}', 'escalated: {task} was due at {time}'),
};
