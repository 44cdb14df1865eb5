import { alarmTextsChinese } from './alarm-texts.js';
import { chineseComplaintTexts } from './complaint-texts-zh-cn.js';
import { intakeTexts } from './intake-texts.js';
import type { MessageCatalogue } from './types.js';

/** Chinese wording of every message and timeline entry: the resident’s words on their side (design/phone.md). */
export const chineseTexts: MessageCatalogue = {
  ...intakeTexts['zh-CN'],
  ...chineseComplaintTexts,
  ticket_submitted: {
    resident: { title: '收到了', text: '收到了，客服马上登记。' },
    staff: { title: '新事项', text: '{place}：新事项，请尽快登记。' },
  },
  ticket_registered: {
    resident: { title: '已登记', text: '已登记，编号 {no}，正在安排人。' },
    staff: { title: '已立项', text: '{no} 已立项，请派单。' },
  },
  ticket_answered: {
    resident: { title: '已答复', text: '客服已经答复您：{words}' },
    staff: { title: '已答复', text: '口头解释，未立项：{words}' },
  },
  ticket_cancelled: {
    resident: { title: '已撤销', text: '您撤销了这件事。' },
    staff: { title: '已撤销', text: '{place}的事项业户已撤销。' },
  },
  order_dispatched: {
    resident: { title: '已派单', text: '已派给{department}，等师傅接单。' },
    staff: { title: '新派工单', text: '{place}：{words}。请在 {time} 前接单。' },
  },
  order_assigned: {
    resident: { title: '已派单', text: '已派给{assignee}，等他接单。' },
    staff: { title: '新派工单', text: '{place}：{words}。请在 {time} 前接单。' },
  },
  order_dispatched_directly: {
    resident: { title: '已派单', text: '已派给{assignee}，等他接单。' },
    staff: { title: '直接派单', text: '{place}：{words}。直接派给{name}：{because}。请在 {time} 前接单。' },
  },
  nobody_free: {
    resident: { title: '正在安排', text: '正在安排师傅，不用您操心。' },
    staff: { title: '没人可派', text: '{place}：{department}{words}，请在 {time} 前安排人。' },
  },
  desk_asked: {
    resident: { title: '正在办', text: '师傅在和客服核对。' },
    staff: { title: '师傅有问题', text: '{no} {name}问：{words}。请在 {time} 前答复。' },
  },
  support_requested: {
    resident: { title: '正在办', text: '师傅请了主管支援。' },
    staff: { title: '请求支援', text: '{place} {name}：{words}。请在 {time} 前答复。' },
  },
  support_answered: {
    resident: { title: '正在办', text: '主管答复了师傅。' },
    staff: { title: '主管已答复', text: '{place}的支援有答复了：{words}' },
  },
  ticket_handled: {
    resident: { title: '确认完工', text: '完工已确认，客服核实后办结。' },
    staff: { title: '请销项', text: '{no} 已全部完工，请核实销项。' },
  },
  ticket_back_at_desk: {
    resident: { title: '重新安排', text: '这次没办成，客服正在重新安排。' },
    staff: { title: '请重新安排', text: '{no} 已退回客服，请重新安排。' },
  },
  ticket_suspended: {
    resident: { title: '暂时办不了', text: '暂时办不了：{words}。我们会定期再看，有变化告诉您。' },
    staff: { title: '已暂缓', text: '{no} 已暂缓：{words}' },
  },
  suspension_reviewed: {
    resident: { title: '又看过了', text: '这件事我们又看过，暂时还办不了：{words}' },
    staff: { title: '复核过，继续暂缓', text: '{no} 复核过，继续暂缓：{words}' },
  },
  sign_off_requested: {
    resident: { title: '正在核实', text: '客服已核实，等主管签字后办结。' },
    staff: { title: '请签字销项', text: '{no} 客服已核实签字，请在 {time} 前签字销项。{words}' },
  },
  sign_off_returned: {
    resident: { title: '再核实', text: '客服再核实一次。' },
    staff: { title: '销项退回', text: '{no} 没签字，退回：{words}' },
  },
  look_over_asked: {
    resident: { title: '正在核实', text: '客服正在和主管一起核实。' },
    staff: { title: '请先看一眼', text: '{no} 快销项了，客服请您先看一眼。{words}' },
  },
  look_over_answered: {
    resident: { title: '正在核实', text: '客服和主管核实过了。' },
    staff: { title: '主管看过了', text: '{no} 主管先看过了：{words}' },
  },
  ticket_closed_as_abuse: {
    resident: { title: '已办结', text: '这件事已由客服主管办结。有不同意见请联系客服。' },
    staff: { title: '按恶意滋扰销项', text: '{no} 已由主管销项：{words}' },
  },
  ticket_resumed: {
    resident: { title: '接着办', text: '这件事又接着办了。' },
    staff: { title: '已恢复', text: '{no} 已恢复，请安排。' },
  },
  ticket_closed: {
    resident: { title: '请您评价', text: '办好了，请您评价。' },
    staff: { title: '已销项', text: '{no} 已销项，{time} 前回访。' },
  },
  ticket_not_possible: {
    resident: { title: '已办结', text: '这件事暂时办不了，已和您说明。有疑问请联系客服。' },
    staff: { title: '已销项', text: '{no} 因办不了销项，{time} 前回访。' },
  },
  ticket_reopened: {
    resident: { title: '接着办', text: '没办好，很抱歉。{time} 前给您答复。' },
    staff: { title: '整改', text: '{no} 业户说没解决：{words}。请在 {time} 前书面回复。' },
  },
  ticket_rescheduled: {
    resident: { title: '已约好', text: '已约好，{time} 上门。' },
    staff: { title: '改了时间', text: '{place}，改约 {time} 上门。' },
  },
  ticket_urged: {
    resident: { title: '已替您催', text: '已替您催，在办的人收到了。' },
    staff: { title: '业户催单', text: '{no} 业户在催：{words}' },
  },
  ticket_rated: {
    resident: { title: '谢谢您的评价', text: '谢谢您的评价。' },
    staff: { title: '业户评价', text: '{no} 业户评价：速度 {speed}，质量 {quality}，态度 {attitude}。' },
  },
  follow_up_recorded: {
    resident: { title: '有新进展', text: '客服：{words}' },
    staff: { title: '跟进', text: '{no} 跟进：{words}' },
  },
  note_added: {
    resident: { title: '有新留言', text: '{words}' },
    staff: { title: '新留言', text: '{no} 有新留言：{words}' },
  },
  progress_noted: {
    resident: { title: '有新进展', text: '{assignee}：{words}' },
    staff: { title: '进展', text: '{no} {name}：{words}' },
  },
  callback_satisfied: {
    resident: { title: '谢谢您', text: '谢谢您接听回访。' },
    staff: { title: '已回访', text: '{no} 已回访，业户满意。' },
  },
  callback_after_rain: {
    resident: { title: '雨后回访', text: '下过雨，我们会再问您还漏不漏。' },
    staff: { title: '雨后再访', text: '{no} 下过雨，请在 {time} 前再访。' },
  },
  cash_reported: {
    resident: { title: '谢谢您告诉我们', text: '师傅不收现金。客服主管会查清楚。' },
    staff: { title: '业户说被收现金', text: '{no} 业户说有人当面收现金，请查实。{words}' },
  },
  callback_attempted: {
    resident: { title: '回访没打通', text: '我们给您打过回访电话，没打通。' },
    staff: { title: '没打通', text: '{no} 第 {attempt} 次回访没打通。' },
  },
  callback_unreachable: {
    resident: { title: '回访没打通', text: '我们多次给您打电话没打通，有事随时联系客服。' },
    staff: { title: '联系不上', text: '{no} 回访 {attempt} 次没打通，记为联系不上，不算满意。' },
  },
  order_accepted: {
    resident: { title: '已接单', text: '{assignee}已接单，预计 {time} 前到。' },
    staff: { title: '已接单', text: '{name}已接单，{time} 前到场。' },
  },
  order_declined: {
    resident: { title: '正在安排', text: '正在换一位师傅，不用您操心。' },
    staff: { title: '接不了', text: '{place}的单有人接不了：{words}。请另派。' },
  },
  order_transferred: {
    resident: { title: '换了师傅', text: '换{assignee}来办。' },
    staff: { title: '转来的派工单', text: '{place}的单转给{name}：{words}' },
  },
  order_arrived: {
    resident: { title: '师傅到了', text: '{assignee} {time} 到了，正在查看。' },
    staff: { title: '已到场', text: '{name} {time} 到场。' },
  },
  fee_review_requested: {
    resident: { title: '核价中', text: '这项要主管核价，{time} 前告诉您。' },
    staff: { title: '请定价', text: '{place}：{words}。请在 {time} 前定价。' },
  },
  fee_review_answered: {
    resident: { title: '核价好了', text: '主管核好价了，师傅会把报价发给您。' },
    staff: { title: '主管已回复', text: '{place}的核价有回复了。{words}' },
  },
  fee_review_declined: {
    resident: { title: '这项做不了', text: '主管看过，这项我们做不了。{words}' },
    staff: { title: '主管说做不了', text: '{place}的这项做不了。{words}' },
  },
  quote_made: {
    resident: { title: '请您看看报价', text: '报价 {total}，请您看看，同意才开工。' },
    staff: { title: '报价已发', text: '报价 {total} 已发，业户同意后再开工。' },
  },
  quote_changed: {
    resident: { title: '费用有变化', text: '费用有变化：{previousTotal} → {total}，请您再看看。' },
    staff: { title: '超过同意金额', text: '报价改为 {total}（原 {previousTotal}），业户同意前不能完工。' },
  },
  quote_free: {
    resident: { title: '不收费', text: '这次不收费，师傅直接开工。' },
    staff: { title: '免费', text: '这单免费，可以开工。' },
  },
  quote_consented: {
    resident: { title: '准备开工', text: '您已同意 {total}，师傅准备开工。' },
    staff: { title: '业户同意了', text: '业户同意 {total}，可以开工。' },
  },
  quote_refused: {
    resident: { title: '没同意', text: '您没同意报价，师傅已停下，客服会联系您。' },
    staff: { title: '业户没同意', text: '业户没同意：{words}。请停工并签字退单。' },
  },
  order_started: {
    resident: { title: '开工了', text: '{assignee}开工了。' },
    staff: { title: '已开工', text: '{name}已开工。' },
  },
  order_paused: {
    resident: { title: '先停一下', text: '{words}，先停一下，{time} 接着修。' },
    staff: { title: '已暂停', text: '已暂停：{words}，{time} 继续。' },
  },
  order_resumed: {
    resident: { title: '接着修', text: '{assignee}接着修了。' },
    staff: { title: '已继续', text: '{name}已继续。' },
  },
  order_finished: {
    resident: { title: '请签字', text: '修好了，请您试一试再签字。' },
    staff: { title: '已完工', text: '{name}已完工，{total}，请业户试用并签字。' },
  },
  order_signed: {
    resident: { title: '已签字', text: '您已签字，主管正在确认。' },
    staff: { title: '业户已签字', text: '{place}，业户已签字，等主管确认。' },
  },
  order_unsatisfied: {
    resident: { title: '接着修', text: '没修好，师傅接着修。' },
    staff: { title: '业户说没修好', text: '{place}，业户说没修好：{words}' },
  },
  order_returned: {
    resident: { title: '重新安排', text: '这次没办成，客服正在重新安排。' },
    staff: { title: '已退单', text: '{place}的单已退回客服：{words}' },
  },
  order_countersigned: {
    resident: { title: '已归档', text: '退单已签字归档。' },
    staff: { title: '退单已签字', text: '{place}的退单主管已签字。' },
  },
  order_confirmed: {
    resident: { title: '确认完工', text: '完工已确认，客服核实后办结。' },
    staff: { title: '主管已确认', text: '{place}，完工已确认，等客服销项。' },
  },
  order_cancelled: {
    resident: { title: '已取消', text: '这次上门已取消。' },
    staff: { title: '派工单已取消', text: '{place}的派工单已取消，不用去了。' },
  },
  task_digest: {
    resident: { title: '正在办', text: '我们记着这件事。' },
    staff: {
      title: '补提醒：{count} 条',
      text: '系统停过一阵，攒下 {count} 条提醒。最早一条：{words} 其余请看逾期清单。',
    },
  },
  rectification_reported: {
    resident: { title: '整改报告', text: '我们写好了整改报告。' },
    staff: { title: '整改报告已交', text: '{place}：{task}，已写好，请查阅。' },
  },
  staff_notice: {
    resident: { title: '{task}', text: '{words}' },
    staff: { title: '{task}', text: '{words}' },
  },
  rating_asked: {
    resident: { title: '{task}', text: '{words}' },
    staff: { title: '{task}', text: '{words}' },
  },
  rating_answered: {
    resident: { title: '{task}', text: '{words}' },
    staff: { title: '{task}', text: '{words}' },
  },
  ...alarmTextsChinese,
  task_remind: {
    resident: { title: '正在办', text: '我们记着这件事。' },
    staff: { title: '提醒：{task}', text: '{no} {place}：{task}，{time} 前。' },
  },
  task_press: {
    resident: { title: '催办中', text: '我们在催，不用您操心。' },
    staff: { title: '督办：{task}', text: '{no} {place}：{task}已到时限 {time}，请马上办。' },
  },
  task_escalate: {
    resident: { title: '催办中', text: '主管已经在管这件事。' },
    staff: { title: '上报：{task}', text: '{no} {place}：{task}已过时限 {time}，请安排。' },
  },
};
