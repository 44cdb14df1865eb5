import type { ComplaintMessageType, MessageText } from './types.js';

type Texts = Readonly<Record<ComplaintMessageType, { readonly resident: MessageText; readonly staff: MessageText }>>;

/** Chinese wording of what happens to a complaint: no arguing, promises in clock time (CMP-5, design/phone.md). */
export const chineseComplaintTexts: Texts = {
  complaint_registered: {
    resident: { title: '已登记', text: '已登记，编号 {no}。正在核实情况，最晚{time} 前答复您。' },
    staff: { title: '投诉已立项', text: '{no} 投诉已立项，{time} 前答复。' },
  },
  complaint_acknowledged: {
    resident: { title: '收到您的投诉', text: '{words}最晚{time} 前答复您。' },
    staff: { title: '已致歉', text: '{no} 已致歉受理，{time} 前答复。' },
  },
  complaint_verified: {
    resident: { title: '正在核实', text: '您的意思我们记下了，正在查清情况。' },
    staff: { title: '已核实', text: '{no} 已与业户核实，要求：{words}' },
  },
  complaint_concerned_named: {
    resident: { title: '正在核实', text: '已安排与这件事无关的人来查。' },
    staff: { title: '已指明当事人', text: '{no} 已指明当事人，由上一级处理。' },
  },
  complaint_classification_proposed: {
    resident: { title: '正在核实', text: '我们正在核实情况。' },
    staff: { title: '请定分类', text: '{no} 的投诉分类已拟定，请您确定。' },
  },
  complaint_classified: {
    resident: { title: '正在核实', text: '我们正在核实情况。' },
    staff: { title: '分类已定', text: '{no} 的投诉分类已确定。' },
  },
  complaint_fact_recorded: {
    resident: { title: '正在核实', text: '我们正在核实情况。' },
    staff: { title: '调查记录', text: '{no} 调查：{words}' },
  },
  complaint_statement_asked: {
    resident: { title: '正在核实', text: '我们正在核实情况。' },
    staff: { title: '请收一份书面陈述', text: '{no} 请向当事人收书面陈述，{time} 前录入。不告诉他是谁投诉的。' },
  },
  complaint_statement_given: {
    resident: { title: '正在核实', text: '我们正在核实情况。' },
    staff: { title: '陈述收到了', text: '{no} 当事人陈述已录入。' },
  },
  complaint_investigated: {
    resident: { title: '商量解决办法', text: '情况查清楚了，正在商量解决办法。' },
    staff: { title: '已查清', text: '{no} 已查清：{words}。请定补救方案。' },
  },
  complaint_limits_told: {
    resident: { title: '向您说明', text: '{words}' },
    staff: { title: '已说明责任范围', text: '{no} 已向业户说明责任范围：{words}' },
  },
  complaint_third_party_asked: {
    resident: { title: '已替您联系', text: '我们已替您联系{words}' },
    staff: { title: '已转第三方', text: '{no} 已联系{words}' },
  },
  complaint_third_party_settled: {
    resident: { title: '对方有回复', text: '{words}' },
    staff: { title: '第三方有结果', text: '{no} 第三方：{words}' },
  },
  complaint_reported_up: {
    resident: { title: '主管已接手', text: '这件事要几个部门一起办，主管已经接手。' },
    staff: { title: '请召集商量', text: '{no} 超出部门职责：{words}。请召集有关部门定办法。' },
  },
  complaint_planned: {
    resident: { title: '商量解决办法', text: '解决办法商量好了，马上答复您。' },
    staff: { title: '方案已定', text: '{no} 补救方案已定，请答复业户。' },
  },
  complaint_reply_written: {
    resident: { title: '商量解决办法', text: '解决办法商量好了，马上答复您。' },
    staff: { title: '答复请先看', text: '{no} 的答复写好了，{time} 前看过后发出：{words}' },
  },
  complaint_reply_returned: {
    resident: { title: '商量解决办法', text: '解决办法商量好了，马上答复您。' },
    staff: { title: '答复退回修改', text: '{no} 的答复还没送出，请改：{words}' },
  },
  complaint_replied: {
    resident: { title: '答复您', text: '{words}' },
    staff: { title: '已答复', text: '{no} 已答复业户，等回话。' },
  },
  complaint_accepted: {
    resident: { title: '谢谢您', text: '谢谢您的理解，我们按答复的办。' },
    staff: { title: '业户接受', text: '{no} 业户的回话已记，请按方案落实。' },
  },
  complaint_declined: {
    resident: { title: '再想办法', text: '没让您满意，很抱歉。我们再想办法，尽快答复您。' },
    staff: { title: '业户不接受', text: '{no} 业户不接受答复：{words}。请另提办法。' },
  },
  complaint_remedy_completed: {
    resident: { title: '有新进展', text: '答应您的事办好了一项：{words}' },
    staff: { title: '办好一项', text: '{no} 办好一项：{words}' },
  },
  complaint_carried_out: {
    resident: { title: '都办好了', text: '答应您的都办好了：{words}。过两天我们再问问您满意不满意。' },
    staff: { title: '方案已落实', text: '{no} 补救方案都已落实，请核实销项。' },
  },
  complaint_complainant_released: {
    resident: { title: '告诉您一声', text: '按和您说好的，办事的人会知道是您反映的。' },
    staff: { title: '已放开姓名', text: '{no} 已告知业户并放开投诉人姓名：{words}' },
  },
  complaint_new_way: {
    resident: { title: '换个办法', text: '原来的办法走不通，我们换个办法：{words}' },
    staff: { title: '另定办法', text: '{no} 另定办法：{words}' },
  },
  complaint_summarised: {
    resident: { title: '谢谢您', text: '这件事我们已经总结，免得再发生。' },
    staff: { title: '已入案例库', text: '{no} 已去掉姓名，收入案例库。' },
  },
  complaint_reopened: {
    resident: { title: '接着办', text: '没让您满意，很抱歉，我们接着办。' },
    staff: { title: '重新商量', text: '{no} 回访不满意，请重新定办法。' },
  },
};
