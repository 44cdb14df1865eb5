import type { TaskKind } from '@youying/shared/domain/procedures/types';
import type { NextFacts, NextWords } from '../desk-types';
import { complaintNext } from './desk-complaints';

export const deskMatter = {
  nothing: '从左边选一件事',
  nothingText: '期限最近的在最上面。按 J、K 换一件。',
  appointment: (from: string, to: string) => `约 ${from}–${to}`,
  call: (time: string, channel: string) => `${time} ${channel}`,
  owner: (name: string) => `首问负责 ${name}`,
  anonymous: '不公开姓名',
  steps: {
    register: '立项',
    dispatch: '派工',
    arrive: '到场',
    consent: '报价同意',
    work: '施工',
    sign: '业户签字',
    close: '销项',
    callback: '回访',
  },
  waited: (minutes: number) => `等 ${minutes} 分钟`,
  orders: (count: number) => `派工单 ${count}`,
  coordinator: (name: string) => `统筹：${name}`,
  noOrders: '还没有派工',
  unassigned: '待接池',
  at: (status: string, time: string) => `${status} ${time}`,
  timeline: '经过',
  filters: { all: '全部', public: '业户可见', calls: '通话' },
  newestFirst: '新的在上',
  system: '系统',
  internal: '内部',
  noEntries: '还没有记录',
  unfold: '展开',
  fold: '收起',
  note: '记跟进或备注，输入 / 选话术',
  noPhrase: '没有这样的话术',
  visibility: { internal: '仅内部', public: '业户可见' },
  record: '记录',
  recording: '正在记录',
  family: '住户',
  noHouse: '公共区域，没有业户档案',
  reporter: '报修人',
  openMatters: (count: number) => `本户未结 ${count}`,
  history: (count: number) => `历史 ${count} 件`,
  rating: (mean: string) => `满意 ${mean}`,
  meanRating: (mean: string) => `平均满意 ${mean}`,
  furtherOf: (count: number) => `另有 ${count} 件`,
  area: (squareMetres: string) => `${squareMetres} ㎡`,
  movedIn: (year: number, month: number) => `${year} 年 ${month} 月入住`,
  notMovedIn: '还没有入住',
  occupancies: { own: '自住', let: '出租', empty: '没有登记住户' },
  ownerLives: '业主自住',
  tenant: (name: string) => `租客 ${name}`,
  age: (years: number) => `${years} 岁`,
  livesWith: (others: number) => `同住 ${others} 人`,
  contacts: '来电来访',
  noHistory: '没有历史记录',
  wholeFile: '完整档案',
  noOutage: (building: string) => `${building}今天没有停水停电`,
  dial: '拨打',
  household: '业户',
  similar: '可能已有人报过',
};

const minutes = (facts: NextFacts) => `已等 ${facts.waited} 分钟`;

/** What is waited for, since when, and why it matters: the amber card. */
export const deskNext: Record<TaskKind, (facts: NextFacts) => NextWords> = {
  register: (facts) => ({
    title: `等您立项，${minutes(facts)}`,
    text: '核对类别和紧急程度，立项后才有编号。一句话能说清的，口头解释就好。',
  }),
  dispatch: () => ({ title: '已立项，等派工', text: '选一个部门和师傅，写清要做什么。' }),
  redispatch: (facts) => ({
    title: `${facts.department}退回了派工单，等改派`,
    text: facts.reason === '' ? '换一个人或换一个部门。' : `退回原因：${facts.reason}`,
  }),
  ...complaintNext,
  answer_enquiry: (facts) => ({ title: `等答复业户，${facts.due}`, text: '查清后在销项里写明答复，业户看得到。' }),
  accept: (facts) => ({
    title: `派给${facts.worker}的单还没接，${minutes(facts)}`,
    text: '到时没接会自动督办部门主管。急的话现在打电话。',
  }),
  arrive: (facts) => ({ title: `${facts.worker}已接单，等到场`, text: `${facts.due}到场。业户问起，可以这样答。` }),
  quote: (facts) => ({ title: `${facts.worker}已到场，等报价`, text: '看过现场就会报价；不收费的会直接写明免费。' }),
  fee_review: (facts) => ({
    title: `${facts.worker}请主管定价，${minutes(facts)}`,
    text: '收费标准里没有的项目，要部门主管先答复。',
  }),
  consent: (facts) => ({
    title: `报价 ${facts.total} 等${facts.resident}同意，${minutes(facts)}`,
    text: `${facts.reached}请打电话说明价格，同意后${facts.worker}才能动工。`,
  }),
  return_refused: (facts) => ({
    title: `${facts.resident}不同意报价，等${facts.worker}退单`,
    text: facts.reason === '' ? '退单后由部门主管签字。' : `原因：${facts.reason}`,
  }),
  start: (facts) => ({ title: `${facts.resident}已同意报价，等开工`, text: `${facts.worker}点开工后开始计时。` }),
  finish: (facts) => ({ title: `${facts.worker}正在施工，等完工`, text: `${facts.due}完工。` }),
  resume: (facts) => ({
    title: `${facts.worker}暂停了施工，等复工`,
    text: facts.reason === '' ? '到时没复工会提醒。' : `原因：${facts.reason}`,
  }),
  sign: (facts) => ({
    title: `已完工，等${facts.resident}签字，${minutes(facts)}`,
    text: `${facts.reached}请打电话请业户试用后在手机上签字；不方便的，在师傅手机上签。`,
  }),
  confirm: (facts) => ({ title: `业户已签字，等${facts.department}主管确认`, text: '主管确认后就能核实销项。' }),
  countersign: ({ senior, department }) =>
    senior !== ''
      ? { title: `退单等${senior}签字`, text: `${department}主管自己退的单，由${senior}签第二个字，签后才能销项。` }
      : { title: `退单等${department}主管签字`, text: '主管签字后才能销项。' },
  verify_close: () => ({ title: '都办完了，等您核实销项', text: '打电话问一句修好没有，再填结果。' }),
  first_follow_up: (facts) => ({
    title: `该做首次跟进，${facts.due}`,
    text: '问一下进度，记一条跟进；业户问起就有话说。',
  }),
  second_follow_up: (facts) => ({
    title: `下班前再跟进一次，${facts.due}`,
    text: '当天没办完的，记清停在哪里、谁接着办。',
  }),
  answer_urge: (facts) => ({
    title: `${facts.resident}催单了，${minutes(facts)}`,
    text: '回一个电话，把现在到哪一步说清，记一条跟进。',
  }),
  look_over: () => ({ title: '客服请主管销项前先看一眼', text: '看过了写一句，客服接着核实、送签。' }),
  sign_off: () => ({ title: '客服已签字，等主管签字销项', text: '签了就办结；没写清楚的可以退回。' }),
  consent_suspension: () => ({ title: '已暂缓，等项目经理同意', text: '经理同意前，业户已经知道暂时办不了。' }),
  review_suspended: (facts) => ({
    title: `这件事暂缓着，${facts.due}复查`,
    text: '能办了就恢复；确实办不了，由项目经理销项。',
  }),
  callback: (facts) => ({ title: `已销项，等回访，${facts.due}`, text: '问速度、质量、态度，有没有当面收现金。' }),
  rectify: (facts) => ({ title: `业户不满意，正在整改，${facts.due}`, text: '书面通知已随派工单发出，改完再访。' }),
  assign: (facts) => ({
    title: `${facts.department}还没找到人，${minutes(facts)}`,
    text: '主管已经知道。找不到主管，就直接派给当班的人。',
  }),
  answer_question: (facts) => ({
    title: `${facts.worker}有问题等您答复，${minutes(facts)}`,
    text: '看经过里的问题，答复记一条跟进，师傅马上收到。',
  }),
  support: (facts) => ({
    title: `${facts.worker}请求支援，${minutes(facts)}`,
    text: '等部门主管答复；急的话打电话问一声。',
  }),
  progress_note: (facts) => ({
    title: `${facts.worker}该告诉业户进展了，${facts.due}`,
    text: '时间长的活，每到一步都要和业户说一声。',
  }),
  look_into_cash: () => ({ title: '业户说有人当面收现金', text: '由客服主管查实，结果记一笔。' }),
  acknowledge_alarm: () => ({ title: '还有人没确认告警', text: '打电话叫到人，再在应急里记下。' }),
  phone_alarm: () => ({ title: '告警刚响，逐个打电话', text: '应急里看得到谁还没确认。' }),
  comfort_shut_in: () => ({
    title: '该对讲安抚被困的人了',
    text: '问问里面的人怎么样，告诉他们救援到哪了，在应急里记一笔。',
  }),
  log_alarm: () => ({ title: '告警经过该记了', text: '刚刚发生了什么，一句话记下时间。' }),
  follow_instruction: () => ({ title: '领导指示等结果', text: '问负责的人，办到哪了，写下结果。' }),
  sign_alarm: () => ({ title: '险情结束，等主管或经理签字', text: '签字以前不能销项。' }),
  report_alarm: () => ({ title: '突发事件要书面报公司', text: '经过已经列好，补上原因、后果和改进。' }),
  visit_alarm: (facts) => ({
    title: `突发事件要上门回访，${facts.due}`,
    text: '由项目经理安排，当面看看，回来在应急里记一笔。',
  }),
  call_resident: (facts) => ({
    title: `微信没送到${facts.resident}，请打电话`,
    text: facts.closed
      ? '已经办结，电话里告诉业户结果，问一句满不满意。'
      : `${facts.reached}报价、签字这些事等着业户答复，电话里说清楚。`,
  }),
  answer_inquiry: (facts) => ({
    title: `已请示立不立项，${minutes(facts)}`,
    text: '主管的答复会写进经过；登记的时限照常走。',
  }),
  call_back: (facts) => ({ title: `约好给${facts.resident}回电，${facts.due}`, text: '打过之后点“已打过”。' }),
  settle_visit: (facts) => ({
    title: `来访的事今天要有着落，${facts.due}`,
    text: '能当场办的当场办结；办不了的，今天交给部门负责人。',
  }),
  take_at_night: (facts) => ({
    title: `夜间来报，等值班师傅接手，${facts.due}`,
    text: '已经响铃叫了工程部值班的人。',
  }),
  handover: (facts) => ({
    title: `夜间接报，等主管确认交接，${facts.due}`,
    text: '值班师傅已经接了，确认后客服接着跟。',
  }),
  review_agent: (facts) => ({ title: `业户打了差评，等主管复核，${facts.due}`, text: '复核后写进经过。' }),
};

/** Whether the resident knows that something is asked of them. */
export const reach = {
  opened: (time: string) => `业户 ${time} 打开看过，还没答复。`,
  arrived: (time: string) => `小程序消息 ${time} 已送达，还没打开。`,
  sent: (time: string) => `小程序消息 ${time} 已发出，还没打开。`,
  sending: (_: string) => '小程序消息正在送。',
  failed: {
    no_right: '消息没送到：业户没有可用的订阅消息了。',
    not_bound: '业户没用小程序，收不到消息。',
    other: '消息没送到。',
  },
};
