import { type Localized, words } from '../language.js';
import { type StatusLabel, tone } from '../status-label.js';
import type { Channel, CloseOutcome, Priority, TicketKind, TicketStatus } from './types.js';

export const KIND_LABELS: Readonly<Record<TicketKind, Localized>> = {
  repair: words('报修', 'Repair'),
  complaint: words('投诉', 'Complaint'),
  consultation: words('咨询', 'Question'),
  suggestion: words('建议', 'Suggestion'),
  help: words('求助', 'Help'),
  praise: words('表扬', 'Praise'),
};

export const PRIORITY_LABELS: Readonly<Record<Priority, Localized>> = {
  emergency: words('急修', 'Emergency'),
  high: words('优先', 'High'),
  normal: words('一般', 'Normal'),
  low: words('不急', 'Low'),
};

export const CHANNEL_LABELS: Readonly<Record<Channel, Localized>> = {
  miniapp: words('小程序', 'Mini-program'),
  front_desk: words('前台', 'Front desk'),
  hotline: words('热线', 'Hotline'),
  visit: words('走访', 'Visit'),
  letter: words('来信', 'Letter'),
  patrol: words('巡查', 'Patrol'),
  other: words('其他', 'Other'),
};

export const OUTCOME_LABELS: Readonly<Record<CloseOutcome, Localized>> = {
  done: words('已办好', 'Done'),
  partly_done: words('部分办好', 'Partly done'),
  not_possible: words('办不了', 'Not possible'),
  answered: words('已答复', 'Answered'),
};

/** design/phone.md, "Status → what each side reads". */
export const TICKET_STATUS_LABELS: Readonly<Record<TicketStatus, StatusLabel>> = {
  submitted: {
    tag: words('已提交', 'Sent'),
    tone: tone('grey', 'amber'),
    sentence: {
      resident: words('收到了，客服马上登记', 'We have it. The service desk is registering it now'),
      staff: words('新事项，请在 {time} 前登记', 'New matter, register by {time}'),
    },
  },
  answered: {
    tag: words('已答复', 'Answered'),
    tone: tone('grey'),
    sentence: {
      resident: words('客服已经答复您，还有疑问随时说', 'The desk has answered. Ask again any time'),
      staff: words('口头解释，未立项', 'Explained, not registered'),
    },
  },
  registered: {
    tag: words('已登记', 'Registered'),
    tone: tone('brand', 'amber'),
    sentence: {
      resident: words('已登记，正在安排人', 'Registered. We are finding someone for you'),
      staff: words('已立项，请派单', 'Registered, please dispatch'),
    },
  },
  handling: {
    tag: words('办理中', 'In progress'),
    tone: tone('brand'),
    sentence: {
      resident: words('{department}正在办', '{department} is on it'),
      staff: words('{department}办理中', 'With {department}'),
    },
  },
  handled: {
    tag: words('确认完工', 'Work done'),
    tone: tone('brand', 'amber'),
    sentence: {
      resident: words('完工已确认，客服核实后办结', 'The work is confirmed. The desk checks it and closes the matter'),
      staff: words('主管已确认，等客服销项', 'Confirmed by the supervisor, verify and close'),
    },
  },
  suspended: {
    tag: words('暂时办不了', 'On hold'),
    tone: tone('grey'),
    sentence: {
      resident: words(
        '暂时办不了：{reason}。我们会定期再看，有变化告诉您',
        'Not possible for now: {reason}. We look at it again regularly and tell you of any change',
      ),
      staff: words('挂起：{reason}', 'Suspended: {reason}'),
    },
  },
  closed: {
    tag: words('已办结', 'Closed'),
    tone: tone('amber', 'grey'),
    sentence: {
      resident: words('办好了，请您评价', 'Done. Please tell us how it went'),
      staff: words('已销项，{time} 前回访', 'Closed, call back by {time}'),
    },
  },
  cancelled: {
    tag: words('已撤销', 'Withdrawn'),
    tone: tone('grey'),
    sentence: {
      resident: words('您撤销了这件事', 'You withdrew this matter'),
      staff: words('业户已撤销', 'Withdrawn by the resident'),
    },
  },
};
