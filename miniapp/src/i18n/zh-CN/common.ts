export const common = {
  photo: '照片',
  previousPhoto: '上一张',
  nextPhoto: '下一张',
  appName: '有应',
  back: '返回',
  close: '关闭',
  cancel: '取消',
  ok: '好',
  save: '保存',
  remove: '删除',
  more: '更多',
  tapToRetry: '没传上，点这里重传',
  retry: '再试一次',
  loadMore: '再看一些',
  times: '次',
  networkTitle: '网络不太好，没打开',
  networkText: '您的资料都在，再试一次就好。',
  failedTitle: '没打开',
  absentTitle: '没有找到',
  absentText: '可能已经办完了，或者这个账号看不到。',
  callOffice: '打给管理处',
  offlineToast: '没有网络，请稍后再试',
  serverToast: '服务器忙，请再试一次',
  uploading: (current: number, total: number) => `正在传照片，第 ${current} 张，共 ${total} 张`,
  uploadingFiles: (current: number, total: number) => `正在上传，第 ${current} 个，共 ${total} 个`,
  requestId: (id: string) => `编号 ${id}`,
};

/** What stands between two parts of one line: their marks are as wide as their language. */
export const marks = {
  list: '、',
  and: '，',
  named: (name: string, what: string) => `${name}：${what}`,
  aside: (what: string, more: string) => `${what}（${more}）`,
  quoted: (words: string) => `「${words}」`,
  sentences: (...parts: readonly string[]) => parts.join('。'),
  per: (price: string, unit: string) => `${price}／${unit}`,
};

export const tabs = { desk: '工作台', home: '首页', matters: '我的事项', me: '我的', orders: '工单', todo: '待办' };

export const titles = {
  start: '有应',
  home: '有应',
  report: '报修',
  matters: '我的事项',
  matter: '事项详情',
  sign: '签字确认',
  rate: '评价',
  emergency: '紧急求助',
  complaint: '投诉',
  consultation: '咨询建议',
  messages: '消息',
  joinHouse: '登记房号',
  houses: '房屋和家人',
  privacy: '我的信息怎么用',
  closeAccount: '注销账号',
  computerLogin: '登录电脑',
  computerPassword: '电脑登录密码',
  me: '我的',
  orders: '工单',
  onsite: '现场',
  fees: '收费标准',
  quote: '报价',
  todo: '待办',
};

export const roles: Record<string, string> = {
  resident: '业户',
  receptionist: '客服前台',
  implementer: '现场师傅',
  contractor: '外包单位',
  department_supervisor: '部门主管',
  cs_supervisor: '客服主管',
  manager: '项目经理',
  cashier: '出纳',
  head_office: '公司总部',
  admin: '系统管理员',
};

export const departments: Record<string, string> = {
  engineering: '工程部',
  cleaning: '保洁部',
  security: '秩序部',
  customer_service: '客服部',
};

export const kinds: Record<string, string> = {
  repair: '报修',
  complaint: '投诉',
  consultation: '咨询',
  suggestion: '建议',
  help: '求助',
  praise: '表扬',
};
