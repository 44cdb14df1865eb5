import { type Localized, words } from '../language.js';
import { type StatusLabel, tone } from '../status-label.js';
import type { MaterialsCheckOutcome, VoiceKind, WorkOrderStatus } from './types.js';

export const VOICE_LABELS: Readonly<Record<VoiceKind, Localized>> = {
  resident: words('业户本人', 'The resident'),
  implementer_phone: words('在师傅手机上', 'On the engineer’s phone'),
  desk_phone: words('电话里，客服代录', 'By telephone, written down by the desk'),
};

/** WRK-7 */
export const MATERIALS_LABELS: Readonly<Record<MaterialsCheckOutcome, Localized>> = {
  passed: words('合格', 'Passed'),
  poor: words('质量不佳', 'Poor'),
  failed: words('不合格', 'Failed'),
};

/** design/phone.md, "Status → what each side reads". */
export const WORK_ORDER_STATUS_LABELS: Readonly<Record<WorkOrderStatus, StatusLabel>> = {
  dispatched: {
    tag: words('已派单', 'Assigned'),
    tone: tone('brand', 'amber'),
    sentence: {
      resident: words('已派给{department}，等师傅接单', 'Passed to {department}, waiting for someone to take it'),
      staff: words('派给您了，{time} 前接单', 'For you, accept by {time}'),
    },
  },
  accepted: {
    tag: words('已接单', 'Accepted'),
    tone: tone('brand'),
    sentence: {
      resident: words('{assignee}已接单，预计 {time} 前到', '{assignee} has taken it and should be there by {time}'),
      staff: words('去现场，{time} 前到', 'Go to the site, be there by {time}'),
    },
  },
  arrived: {
    tag: words('师傅到了', 'On site'),
    tone: tone('brand'),
    sentence: {
      resident: words('{assignee} {time} 到了，正在查看', '{assignee} arrived at {time} and is looking at it'),
      staff: words('先做进门三件事，再核对现场', 'Three courtesies at the door, then compare what you find'),
    },
  },
  fee_review: {
    tag: words('核价中', 'Pricing'),
    tone: tone('brand', 'amber'),
    sentence: {
      resident: words('这项要主管核价，{time} 前告诉您', 'The supervisor is pricing this and tells you by {time}'),
      staff: words('等主管定价，{time} 前回复', 'Waiting for the supervisor’s price by {time}'),
    },
  },
  quoted: {
    tag: words('等您同意', 'Your consent'),
    tone: tone('amber'),
    sentence: {
      resident: words('请您看看报价，同意才开工', 'Please look at the quotation. Work starts only if you agree'),
      staff: words('报价已发，业户同意后再开工', 'Quotation sent, start after the resident agrees'),
    },
  },
  agreed: {
    tag: words('准备开工', 'Agreed'),
    tone: tone('brand'),
    sentence: {
      resident: words('您已同意 {total}，师傅准备开工', 'You agreed to {total}. Work is about to start'),
      staff: words('业户同意 {total}，可以开工', 'Agreed to {total}, you may start'),
    },
  },
  refused: {
    tag: words('没同意', 'Not agreed'),
    tone: tone('grey', 'amber'),
    sentence: {
      resident: words(
        '您没同意报价，师傅已停下，客服会联系您',
        'You did not agree. Work has stopped and the desk will call you',
      ),
      staff: words('业户没同意：{reason}。请停工并签字退单', 'Not agreed: {reason}. Stop, sign and return the order'),
    },
  },
  working: {
    tag: words('维修中', 'Working'),
    tone: tone('brand'),
    sentence: {
      resident: words('{assignee}正在修', '{assignee} is working on it'),
      staff: words('维修中', 'Work in progress'),
    },
  },
  paused: {
    tag: words('先停一下', 'Paused'),
    tone: tone('brand'),
    sentence: {
      resident: words('{reason}，先停一下', '{reason}. Paused for now'),
      staff: words('已暂停：{reason}', 'Paused: {reason}'),
    },
  },
  finished: {
    tag: words('请签字', 'Please sign'),
    tone: tone('amber'),
    sentence: {
      resident: words('修好了，请您试一试再签字', 'Done. Please try it out, then sign'),
      staff: words('请业户试用并签字', 'Ask the resident to try it out and sign'),
    },
  },
  signed: {
    tag: words('已签字', 'Signed'),
    tone: tone('brand', 'amber'),
    sentence: {
      resident: words('您已签字，主管正在确认', 'You have signed. The supervisor is confirming it'),
      staff: words('业户已签字，等主管确认', 'Signed, waiting for the supervisor'),
    },
  },
  confirmed: {
    tag: words('确认完工', 'Confirmed'),
    tone: tone('brand'),
    sentence: {
      resident: words('完工已确认，客服核实后办结', 'The work is confirmed. The desk checks it and closes the matter'),
      staff: words('主管已确认，等客服销项', 'Confirmed, waiting for close-out'),
    },
  },
  returned: {
    tag: words('重新安排', 'Rearranging'),
    tone: tone('brand', 'amber'),
    sentence: {
      resident: words('这次没办成，客服正在重新安排', 'It did not work out this time. The desk is arranging it again'),
      staff: words('已退回客服：{reason}', 'Returned to the desk: {reason}'),
    },
  },
  cancelled: {
    tag: words('已撤销', 'Withdrawn'),
    tone: tone('grey'),
    sentence: {
      resident: words('这次上门已取消', 'This visit was called off'),
      staff: words('派工单已取消', 'Order called off'),
    },
  },
};
