import { UNREAD_COUNTED } from '@youying/shared/domain/notifications/unread';
export const me = {
  switchRole: '切换身份',
  houses: '房屋和家人',
  housesCount: (count: number) => `${count} 套`,
  joinHouse: '登记房号',
  notices: '微信还能通知您',
  allowMore: '再允许几次',
  noticeRule: '允许一次，微信才能通知一次；事项里随时能看。',
  care: '关怀模式',
  careText: '字更大，内容更少',
  shortcuts: '单键快捷键',
  shortcutsText: '服务台用；按 ? 看有哪些',
  language: '语言',
  languages: { 'zh-CN': '中文', en: 'English' },
  computerLogin: '扫码登录电脑',
  computerPassword: '设置电脑登录密码',
  privacy: '我的信息怎么用',
  messages: '消息',
  unread: (count: number) => (count < UNREAD_COUNTED ? `${count} 条没看` : `${UNREAD_COUNTED} 条以上没看`),
  logout: '退出登录',
  logoutQuestion: '确定退出吗？',
  logoutNo: '再想想',
  unbound: '还没有登记',
};

export const inbox = {
  empty: '还没有消息',
  emptyText: '事情有了进展，会在这里告诉您。',
};

export const join = {
  headline: '登记您的房号',
  text: '客服核对好就告诉您，一般当天。',
  community: '小区',
  building: '楼号',
  unit: '单元',
  room: '房号',
  name: '姓名',
  relation: '您是',
  relations: { owner: '业主', tenant: '租户', family: '家人' },
  submit: '交给客服核对',
  submitting: '正在提交…',
  sent: '已提交，客服核对好就告诉您',
  another: '再登记一套',
  members: '家里人',
};

export const privacy = {
  what: '我们记下什么',
  whatText: '姓名、手机号、房号、您报的事和照片。照片会去掉拍摄地点。',
  who: '谁能看到',
  whoText: '办这件事的客服、师傅和主管。投诉可以不让当事人知道您是谁。',
  why: '用来做什么',
  whyText: '只用来办您报的事、通知您，也用来看我们办得好不好。',
};

export const closing = {
  goes: '马上删掉',
  goesText: '姓名、手机号、微信绑定、房号登记、收到的消息，还有办完的事里您的姓名、手机号和照片。',
  waits: '还没办完的事',
  waitsText: '照常办完。联系您用的姓名和手机号留到办完，随后一天内删掉。想停办，请先在事项里取消。',
  stays: '留下来的',
  staysText: '办过什么事、花了多久、收了多少钱和当时的签字，不再写着是谁。',
  question: '确定注销账号吗？',
  questionText: '注销后不能恢复。再用要重新登记房号。',
  yes: '注销',
  no: '再想想',
  waiting: '正在注销…',
  done: '账号已注销',
};
