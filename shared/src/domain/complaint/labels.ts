import { type Localized, words } from '../language.js';
import { type StatusLabel, tone } from '../status-label.js';
import type { StuckReason } from './stuck.js';
import type {
  ComplaintStatus,
  Content,
  FactSource,
  Nature,
  NatureReason,
  ReplyChannel,
  Responsibility,
  Severity,
} from './types.js';

/** design/phone.md, "Status → what each side reads"; `{time}`: by when the resident is answered. */
export const COMPLAINT_STATUS_LABELS: Readonly<Record<ComplaintStatus, StatusLabel>> = {
  received: {
    tag: words('已收到', 'Received'),
    tone: tone('grey', 'amber'),
    sentence: {
      resident: words('已收到，最晚{time} 前答复您', 'We have it and answer by {time}'),
      staff: words('{time} 前答复', 'Answer by {time}'),
    },
  },
  acknowledged: {
    tag: words('核实中', 'Looking into it'),
    tone: tone('brand', 'amber'),
    sentence: {
      resident: words('正在核实情况', 'We are finding out what happened'),
      staff: words('核实事实和诉求', 'Verify facts and wishes'),
    },
  },
  verified: {
    tag: words('核实中', 'Looking into it'),
    tone: tone('brand', 'amber'),
    sentence: {
      resident: words('正在核实情况', 'We are finding out what happened'),
      staff: words('调查情况', 'Investigate'),
    },
  },
  investigated: {
    tag: words('商量中', 'Working it out'),
    tone: tone('brand', 'amber'),
    sentence: {
      resident: words('正在商量解决办法', 'We are working out a remedy'),
      staff: words('会同部门定办法', 'Plan the remedy with the departments'),
    },
  },
  planned: {
    tag: words('商量中', 'Working it out'),
    tone: tone('brand', 'amber'),
    sentence: {
      resident: words('解决办法商量好了，马上答复您', 'The remedy is worked out, you hear from us shortly'),
      staff: words('请答复业户', 'Tell the resident'),
    },
  },
  replied: {
    tag: words('已答复', 'Answered'),
    tone: tone('amber', 'grey'),
    sentence: {
      resident: words('已答复，请您看看是否满意', 'Answered. Please tell us whether you accept it'),
      staff: words('等业户回话', 'Waiting for the resident’s word'),
    },
  },
  accepted: {
    tag: words('落实中', 'Being carried out'),
    tone: tone('brand'),
    sentence: {
      resident: words('正在按答复办', 'We are doing what we promised'),
      staff: words('落实后 2 天内回访', 'Carry out, then call back within two days'),
    },
  },
  carried_out: {
    tag: words('都办好了', 'All done'),
    tone: tone('brand', 'amber'),
    sentence: {
      resident: words('答应您的都办好了', 'All we promised is done'),
      staff: words('核实销项，再回访', 'Verify and close, then call back'),
    },
  },
  summarised: {
    tag: words('已办结', 'Closed'),
    tone: tone('grey'),
    sentence: {
      resident: words('这件事办完了', 'This matter is finished'),
      staff: words('已收入案例库', 'In the case library'),
    },
  },
};

export const NATURE_LABELS: Readonly<Record<Nature, Localized>> = {
  effective: words('有效', 'Effective'),
  communicative: words('沟通性', 'Communicative'),
};

export const NATURE_REASON_LABELS: Readonly<Record<NatureReason, Localized>> = {
  breach: words('违反服务、收费、资金、维护的规定或约定', 'Breach of duty about service, charges, funds or upkeep'),
  harm: words('工作人员故意或过失造成损害', 'Harm by management or staff'),
  help: words('求助', 'Asks for help'),
  consultation: words('咨询', 'Asks a question'),
  venting: words('发泄情绪', 'Lets off steam'),
};

export const CONTENT_LABELS: Readonly<Record<Content, Localized>> = {
  equipment: words('设备', 'Equipment'),
  attitude: words('服务态度', 'Attitude'),
  quality: words('服务质量', 'Quality of service'),
};

export const RESPONSIBILITY_LABELS: Readonly<Record<Responsibility, Localized>> = {
  ours: words('物业', 'Ours'),
  not_ours: words('非物业', 'Not ours'),
};

export const SEVERITY_LABELS: Readonly<Record<Severity, Localized>> = {
  light: words('轻微', 'Light'),
  serious: words('较重', 'Serious'),
  grave: words('严重', 'Grave'),
};

export const FACT_SOURCE_LABELS: Readonly<Record<FactSource, Localized>> = {
  call: words('电话核实', 'Call'),
  recording: words('监控录像', 'Recording'),
  rule: words('规定', 'Rule'),
  site: words('现场查看', 'On site'),
  statement: words('当事人陈述', 'Statement of the person concerned'),
  other: words('其他', 'Other'),
};

export const REPLY_CHANNEL_LABELS: Readonly<Record<ReplyChannel, Localized>> = {
  call: words('电话并留文字', 'Call, with the words kept'),
  message: words('小程序', 'Mini-program'),
  visit: words('上门', 'Visit'),
};

export const STUCK_REASON_LABELS: Readonly<Record<StuckReason, Localized>> = {
  suspended: words('已暂缓', 'Suspended'),
  declined_again: words('业户几次不接受', 'Turned down again'),
  answer_overdue: words('超过 24 小时没答复', 'Not answered in time'),
  remedy_overdue: words('答应的事到期没办', 'A promised remedy is overdue'),
};
