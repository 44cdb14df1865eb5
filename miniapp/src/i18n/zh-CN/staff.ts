import { onsite } from './staff-onsite';
import { pricing } from './staff-pricing';
import { todo } from './staff-todo';

/** 工单: the lists, the words of the statuses, and what every page of an order shares. */
const orders = {
  mine: '我的',
  department: '部门',
  available: '可接',
  unaccepted: '没人接',
  doneToday: '今天办完',
  empty: {
    mine: { title: '手上没有工单', text: '新单一来会响一下，也可以去看看可接的单。' },
    department: { title: '部门没有在办的工单', text: '新派来的会自己出现在这里。' },
    available: { title: '现在没有可接的单', text: '派到部门、还没人接的单会出现在这里。' },
    unaccepted: { title: '都有人接了', text: '派出后没人接的单会出现在这里。' },
    doneToday: { title: '今天还没有办完的', text: '业户签字以后，单子会到这里。' },
  },
  seeAvailable: '看看可接的',
  soon: '尽快',
  appointed: (from: string, to: string) => `约 ${from}–${to}`,
  lost: (name: string) => `这单刚被${name}接走了`,
  lostToSomebody: '这单刚被别人接走了',
  lostText: '列表已更新，看看别的单。',
  newOrder: '来新单了',
  overdue: (minutes: number) => (minutes < 60 ? `已超 ${minutes} 分` : `已超 ${Math.floor(minutes / 60)} 小时`),
  /** After a countdown, by what is due. */
  within: {
    accept: '内接单',
    arrive: '内到场',
    quote: '内报价',
    fee_review: '内定价',
    consent: '内答复',
    return_refused: '内退单',
    start: '内开工',
    finish: '内完工',
    resume: '内复工',
    sign: '内签字',
    confirm: '内确认',
    countersign: '内会签',
  } as Record<string, string>,
  /** After a clock time. */
  before: {
    accept: '前接单',
    arrive: '前到场',
    quote: '前报价',
    fee_review: '前定价',
    consent: '前答复',
    return_refused: '前退单',
    start: '前开工',
    finish: '前完工',
    resume: '复工',
    sign: '前签字',
    confirm: '前确认',
    countersign: '前会签',
  } as Record<string, string>,
};

const statusTags = {
  dispatched: '等您接单',
  dispatchedToPool: '可接',
  waitingForSomebody: '等接单',
  overdueAcceptance: '已超时',
  accepted: '去现场',
  appointment: '已约好',
  arrived: '已到场',
  fee_review: '核价中',
  quoted: '等业户',
  agreed: '准备开工',
  refused: '没同意',
  working: '维修中',
  paused: '先停一下',
  finished: '等签字',
  finishedUnsigned: '等确认',
  signed: '已签字',
  confirmed: '确认完工',
  returned: '已退回',
  cancelled: '已撤销',
};

const sentences = {
  dispatched: (time: string) => `派给您了，${time} 前接单`,
  dispatchedToOther: (name: string, time: string) => `派给${name}，${time} 前接单`,
  dispatchedToPool: (time: string) => `派到部门，${time} 前接单`,
  dispatchedWithoutLimit: '派到部门了，等人接单',
  notAccepted: (minutes: number) => `已派出 ${minutes} 分钟没人接，请马上安排`,
  accepted: (time: string) => `带好工具和配件，${time} 前到`,
  acceptedWithoutLimit: '去现场，带好工具和配件',
  appointment: (time: string) => `带好工具和配件，${time} 前到场`,
  priced: '主管定了价，先报价，业户同意了再去',
  notFeasible: '主管说做不了，跟业户说清楚，退回客服',
  arrived: '先做进门三件事，再核对现场',
  feeReview: (time: string) => `等主管定价，${time} 前回复`,
  feeReviewWithoutLimit: '等主管定价',
  quoted: '报价已发，业户同意后再开工',
  quotedAgain: '超过同意金额，业户同意前不能完工',
  agreed: (time: string, amount: string) => `业户 ${time} 同意 ${amount}，可以开工`,
  agreedFree: '这单免费，可以开工',
  refused: (reason: string) => `业户没同意：${reason}。请停工并签字退单`,
  refusedWithoutReason: '业户没同意。请停工并签字退单',
  working: (minutes: number) => `维修中，已 ${minutes} 分钟`,
  paused: (until: string) => `已暂停，${until} 继续`,
  pausedWithoutEnd: '已暂停，能接着修了就点“接着修”',
  finished: '请业户试用并签字',
  finishedUnsigned: '修好了，等主管确认',
  signed: '业户已签字，等主管确认',
  confirmed: '主管已确认，等客服销项',
  returned: (reason: string) => `已退回客服：${reason}`,
  returnedWithoutReason: '已退回客服',
  cancelled: '业户已撤销',
};

const stages = { arrive: '到场', check: '检查', quote: '报价', work: '维修', sign: '签字' };

/** One entry per act of an order: the button, what it says while it waits, and afterwards. */
const acts = {
  acceptWorkOrder: { button: '接单', waiting: '正在接单…', done: '接到了' },
  declineWorkOrder: { button: '接不了', waiting: '正在退回…', done: '已退给主管' },
  transferWorkOrder: { button: '指派', waiting: '正在指派…', done: '已指派' },
  arriveWorkOrder: { button: '我到了', waiting: '正在签到…', done: '已签到' },
  quoteWorkOrder: { button: '去报价', waiting: '正在发送…', done: '已发，等业户同意' },
  requestFeeReview: { button: '请主管定价', waiting: '正在发送…', done: '已发给主管' },
  answerFeeReview: { button: '去定价', waiting: '正在回复…', done: '已回复' },
  consentQuote: { button: '业户当面同意', waiting: '正在保存…', done: '已记下业户同意' },
  refuseQuote: { button: '不同意', waiting: '正在保存…', done: '已记下，请停工' },
  startWorkOrder: { button: '开工', waiting: '正在开工…', done: '开工了' },
  pauseWorkOrder: { button: '先停一下', waiting: '正在保存…', done: '已暂停' },
  resumeWorkOrder: { button: '接着修', waiting: '正在保存…', done: '接着修' },
  finishWorkOrder: { button: '修好了', waiting: '正在保存…', done: '请业户试用并签字' },
  signWorkOrder: { button: '请业户签字', waiting: '正在保存签名…', done: '签好了' },
  returnWorkOrder: { button: '办不了', waiting: '正在退回…', done: '已退回客服' },
  confirmWorkOrder: { button: '确认完工', waiting: '正在确认…', done: '已确认' },
  askDesk: { button: '问客服', waiting: '正在发送…', done: '已问客服，答复会发到消息里' },
  requestSupport: { button: '请示、请支援', waiting: '正在发送…', done: '主管收到了' },
  answerSupport: { button: '答复支援', waiting: '正在发送…', done: '已答复师傅' },
};

const actWords = {
  acceptedUntil: (time: string) => `接到了，${time} 前到`,
  arrivedAt: (time: string) => `${time} 到场`,
  returnRefused: '签字退单',
  quoteAgain: '重新报价',
  countersign: '会签退单',
  handOn: '转给同事',
  call: '打电话',
  kept: '没有网络，已存好，有网自动补传',
  confirmReturn: '确定退回客服吗？',
};

const reasons = {
  title: {
    decline: '为什么接不了？',
    return: '为什么办不了？',
    pause: '为什么先停？',
    refuse: '业户为什么不同意？',
    late: '过了到场时限，为什么晚了？',
  },
  late: ['上一单没干完', '路上耽误了', '去取配件工具', '业户临时改时间'],
  skip: '先签到',
  decline: ['在别处忙', '不会修这个', '快下班了'],
  return: ['需要外包单位', '缺专用配件', '不归我们管', '进不了门'],
  pause: ['缺配件', '等停水停电', '业户有事', '天气不好'],
  refuse: ['太贵了', '我想自己找人修', '和说的不一样', '改天再修'],
  other: '其他',
  say: '说一句原因',
  pauseUntil: '什么时候继续？',
  until: { twoHours: '2 小时后', tomorrow: '明天上午', unknown: '还不知道' },
};

/** 问客服、请示、请支援 (DSP-2, WRK-12). */
const asking = {
  send: '发出',
  askDesk: { title: '问客服什么？', hint: '如：业户下午几点在家？' },
  requestSupport: { title: '要主管帮什么？', hint: '如：管井里要两个人；要停整栋水，请批' },
  answerSupport: { title: '怎么答复师傅？', hint: '如：李志强半小时内到' },
};

/** 当班 (DSP-5). */
const duty = {
  on: '当班',
  off: '不当班',
  until: (time: string) => `到 ${time}`,
  standbyUntil: (time: string) => `备班到 ${time}`,
  from: (time: string) => `${time} 上班`,
  none: '今天没有排班',
  hands: (onDuty: number, free: number) => `${onDuty} 人 · 空闲 ${free}`,
};

/** How people are called: 王建国 → 王师傅. */
const people = { master: (name: string) => `${name.slice(0, 1)}师傅` };

export const staff = {
  orders,
  statusTags,
  sentences,
  stages,
  acts,
  actWords,
  reasons,
  asking,
  duty,
  people,
  onsite,
  pricing,
  todo,
};
