export const start = {
  headline: '报了就有人应',
  demoText: '演示系统：点一个人，就用他的身份进去看看。',
  entering: '正在进入…',
  wechatLogin: '微信登录',
  wechatText: '用微信登录，物业登记过的手机号会自动认出您的房屋。',
  bindPhone: '用手机号确认身份',
  bindText: '只用来核对物业登记的手机号，不会给别人看。',
  staffLogin: '员工登录',
  phone: '手机号',
  password: '密码',
  login: '登录',
  loggingIn: '正在登录…',
  byPassword: '密码登录',
  byScan: '扫码登录',
  scanStarting: '正在取二维码…',
  scanHow: '手机上打开有应小程序：我的 → 扫码登录电脑',
  scanExpired: '二维码过期了',
  scanAgain: '换一个',
  copyCode: '扫不了？复制这串码，粘到手机上',
  backToDemo: '返回演示人员',
  openDesk: '电脑上用服务台',
  groups: { resident: '业户', staff: '现场人员', desk: '服务台', lead: '主管和经理', company: '公司' },
};

export const computerLogin = {
  how: '电脑浏览器打开有应，选“扫码登录”，就有二维码。',
  scan: '扫电脑上的二维码',
  code: '从电脑上复制来的码',
  next: '下一步',
  notOurs: '这不是登录电脑的二维码',
  question: '让这台电脑登录吗？',
  will: (name: string) => `确认后，那台电脑就以${name}的身份进入有应，能看、能办您的一切工作。`,
  warning: '只确认您自己面前的电脑；别人发来的二维码不要确认。',
  confirm: '确认登录',
  confirming: '正在确认…',
  refuse: '不登录',
  done: '已确认',
  doneText: '电脑上马上就进去了。',
  back: '返回',
  gone: '二维码过期了，请在电脑上换一个',
};

export const computerPassword = {
  rule: (shortest: number) => `在电脑上用手机号和这个密码登录。至少 ${shortest} 个字符，越长越好。`,
  first: '新密码',
  second: '再输一遍',
  short: (shortest: number) => `至少 ${shortest} 个字符`,
  different: '两遍不一样',
  save: '保存密码',
  saving: '正在保存…',
  saved: '密码已设好',
  savedText: '现在可以在电脑上用手机号和密码登录了。',
  back: '返回',
};

export const demo = {
  open: '演示',
  title: '演示面板',
  person: '现在是',
  switchPerson: '换一个人',
  clock: '演示时钟',
  clockNow: (time: string) => `现在 ${time}`,
  moving: '正在拨快时钟，到点的事都会办完…',
  steps: { halfHour: '+30 分', twoHours: '+2 小时', day: '+1 天', week: '+1 周' },
  messages: '这个人手机上收到的微信消息',
  noMessages: '还没有。提交、报价、签字时会收到。',
  openPage: '点开消息',
  outcomes: { sent: '已送达', delivered: '已送达', ok: '已送达' } as Record<string, string>,
  notDelivered: (outcome: string) => `没送到：${outcome}`,
  subscribeTitle: '有应 申请向您发送消息',
  subscribeText: '这里模仿微信的询问窗口。',
  allow: '允许',
  refuse: '拒绝',
};

export const templates: Record<string, string> = {
  progress: '办理进度',
  quote_sign: '报价签字',
  bill: '账单',
  order_new: '新工单',
  order_press: '催办',
};

export const sign = {
  signHere: '请用手指在框里签名',
  again: '重写',
  caption: '业户签名',
};
