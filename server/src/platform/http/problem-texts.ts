import { fill, type Language, type Localized, languageOf } from '@youying/shared/domain/language';

export { type Language, languageOf };

type Catalogue = Readonly<Record<string, Localized>>;

/** Sentences for the codes of whole answers. Features add theirs to this one table. */
export const PROBLEM_TEXTS: Catalogue = {
  invalid_input: { 'zh-CN': '填写的内容有问题，请检查后再提交', en: 'Some of the input is not usable' },
  unauthenticated: { 'zh-CN': '请重新登录', en: 'Please sign in again' },
  forbidden: { 'zh-CN': '您没有做这件事的权限', en: 'You may not do this' },
  not_found: { 'zh-CN': '没有找到', en: 'Not found' },
  invalid_transition: { 'zh-CN': '现在的进度不能这样办，请刷新看看', en: 'This cannot be done in the present state' },
  version_conflict: { 'zh-CN': '别人刚改过，请刷新后再试', en: 'Somebody else changed this meanwhile' },
  swap_overlaps: { 'zh-CN': '换了以后会和别的班重叠', en: 'After the swap shifts would overlap' },
  swap_outdated: { 'zh-CN': '排班已经改过，请重新申请换班', en: 'The roster has changed; please ask anew' },
  leave_leaves_gap: {
    'zh-CN': '批了以后有时段没人当班，先安排人，或确认无人当班',
    en: 'Nobody would be on duty for some time: find somebody, or say that it is seen',
  },
  not_on_duty: {
    'zh-CN': '夜里来的事由当班师傅接手，您现在没有班。急事请给当班师傅或客服主管打电话',
    en: 'Whoever is on duty takes what comes in at night, and you have no shift now. If it cannot wait, telephone them or the supervisor',
  },
  acted_meanwhile: {
    'zh-CN': '已经动过这件事，不能撤回了',
    en: 'Somebody has acted on it since; it cannot be taken back',
  },
  too_late_to_take_back: {
    'zh-CN': '过了撤回的时间，请另作更改',
    en: 'Too late to take it back; please change it anew',
  },
  not_taken_back: { 'zh-CN': '这一步不能撤回', en: 'This cannot be taken back' },
  still_on_staff: {
    'zh-CN': '您还有员工身份，请先由管理员停用，再注销账号',
    en: 'You still work here: the administrator takes your roles first, then you can close the account',
  },
  already_taken: { 'zh-CN': '这单刚被别人接走了', en: 'Somebody else has just taken this order' },
  idempotency_key_reused: {
    'zh-CN': '这个请求编号已经用过，内容不同',
    en: 'The idempotency key was used with another body',
  },
  idempotency_in_progress: {
    'zh-CN': '上一次提交还在处理，请稍等',
    en: 'The first request with this key is still running',
  },
  payload_too_large: { 'zh-CN': '内容太大了', en: 'The request is too large' },
  house_asked_too_often: {
    'zh-CN': '这户近来已经发过好几条拍照链接，请直接打电话问',
    en: 'This house was sent several links lately: please ring them up',
  },
  sender_asks_too_often: {
    'zh-CN': '您发的拍照链接太多了，请晚些再发',
    en: 'You have made too many links; please wait',
  },
  looked_too_often: {
    'zh-CN': '这一小时里您看姓名电话的次数已满，请过一会儿再看；急着要打，请让主管看',
    en: 'You have looked up as many names and numbers as an hour allows: wait a little, or have your supervisor look',
  },
  rate_limited: { 'zh-CN': '操作太频繁，请稍后再试', en: 'Too many requests, please wait' },
  locked_out: { 'zh-CN': '密码错了太多次，请稍后再试', en: 'Too many wrong passwords, please wait' },
  wrong_credentials: { 'zh-CN': '手机号或密码不对', en: 'Wrong phone or password' },
  unavailable: { 'zh-CN': '服务暂时不可用，请稍后再试', en: 'The service is temporarily unavailable' },
  wechat_unavailable: { 'zh-CN': '微信暂时连不上，请稍后再试', en: 'WeChat cannot be reached at the moment' },
  wechat_code_used: {
    'zh-CN': '登录凭证已失效，请再点一次',
    en: 'The login code is no longer valid, please try again',
  },
  internal: { 'zh-CN': '系统出了点问题，我们已经记下', en: 'Something went wrong on our side' },
  consent_required: {
    'zh-CN': '费用超过业户同意的金额，要先请业户再同意',
    en: 'The amount exceeds what the resident agreed to',
  },
  fee_review_required: {
    'zh-CN': '收费标准里没有的项目，要先请主管定价',
    en: 'Items outside the schedule need a fee review first',
  },
  quote_superseded: { 'zh-CN': '报价已更新，请看最新的一份', en: 'There is a newer quotation' },
  close_requirements_missing: { 'zh-CN': '还不能销项，有条件没满足', en: 'The ticket cannot be closed yet' },
  visit_required: {
    'zh-CN': '重大事项要上门回访，请选“上门”',
    en: 'A major event is visited in person: the channel must be on_site',
  },
  export_too_large: {
    'zh-CN': '一次导出的件数太多，请缩小范围',
    en: 'Too many matters for one export: narrow the list',
  },
  place_exists: { 'zh-CN': '这个位置已经有了', en: 'There is a place of this name already' },
  too_many_places: { 'zh-CN': '公共位置太多了', en: 'There are too many places' },
  month_not_over: { 'zh-CN': '这个月还没过完，不能归档', en: 'The month is not over yet' },
  already_signed: { 'zh-CN': '这一天已经签过了', en: 'This day has been signed already' },
  ways_missing: {
    'zh-CN': '还有没安排的事，写完处理办法才能签',
    en: 'Some matters have nothing arranged: write what is to be done first',
  },
  already_archived: { 'zh-CN': '这个月已经归档了', en: 'This month is archived already' },
  already_commented: { 'zh-CN': '经理已经批示，不能再改', en: 'The manager has commented; it can no longer change' },
  summary_missing: { 'zh-CN': '还没有小结，不能批示', en: 'There is no summary to comment on' },
  resident_can_answer: {
    'zh-CN': '业户有自己的微信，请业户在自己手机上办',
    en: 'The resident can answer on their own phone',
  },
  already_resident: { 'zh-CN': '您已经登记在这户了', en: 'You are already registered in this house' },
  settled_by_action: {
    'zh-CN': '办完这件事，待办会自己消掉',
    en: 'This task ends when the thing itself is done',
  },
  nothing_changed: { 'zh-CN': '和现在的一样，没有要改的', en: 'Nothing would be different' },
  concerned_not_named: {
    'zh-CN': '先说明投诉的是谁（没有就写没有）',
    en: 'Say first whom the complaint is about, or that it is about nobody',
  },
  not_classified: { 'zh-CN': '先给投诉分类', en: 'The complaint has no class yet' },
  limits_not_told: {
    'zh-CN': '不是我们的责任，要先向业户说明责任范围，再答应别的',
    en: 'This is not ours: the limits of responsibility are told first, before anything is promised',
  },
  record_full: { 'zh-CN': '这一项已经记满了', en: 'There is no room for more of this' },
  beyond_remit: {
    'zh-CN': '这要别的部门一起办，请上报主管',
    en: 'This needs other departments: report it up',
  },
  senior_required: { 'zh-CN': '这件事要由上一级决定', en: 'This is for the level above to decide' },
  category_has_leaves: {
    'zh-CN': '下面还有在用的小类，先停用小类',
    en: 'There are categories under it: retire those first',
  },
  urged_recently: { 'zh-CN': '刚催过，请稍后再催', en: 'You have urged recently' },
};

/** Sentences for single fields, by the code of the field problem; `{name}` is filled from its params. */
export const FIELD_TEXTS: Catalogue = {
  unknown_field: { 'zh-CN': '不认识这一项', en: 'unknown field' },
  required: { 'zh-CN': '必须填写', en: 'is required' },
  wrong_type: { 'zh-CN': '类型不对', en: 'has the wrong type' },
  too_long: { 'zh-CN': '最多 {max} 个字', en: 'at most {max} characters' },
  too_short: { 'zh-CN': '至少 {min} 个字', en: 'at least {min} characters' },
  too_small: { 'zh-CN': '不能小于 {min}', en: 'must be at least {min}' },
  too_big: { 'zh-CN': '不能大于 {max}', en: 'must be at most {max}' },
  too_many: { 'zh-CN': '太多了', en: 'too many' },
  too_few: { 'zh-CN': '太少了', en: 'too few' },
  not_allowed: { 'zh-CN': '不是可选的值', en: 'is not one of the allowed values' },
  bad_characters: { 'zh-CN': '含有不能保存的字符', en: 'contains characters that cannot be stored' },
  bad_format: { 'zh-CN': '格式不对', en: 'has the wrong format' },
  bad_time: { 'zh-CN': '时间格式不对', en: 'is not a time' },
  not_found: { 'zh-CN': '没有找到', en: 'was not found' },
  empty_file: { 'zh-CN': '文件是空的', en: 'is empty' },
  too_large: { 'zh-CN': '文件太大', en: 'is too large' },
  not_an_image: { 'zh-CN': '这不是图片', en: 'is not an image' },
  unsupported_type: { 'zh-CN': '不支持这种文件', en: 'is of a kind that is not supported' },
  too_many_pixels: { 'zh-CN': '图片太大，请缩小后再传', en: 'has too many pixels' },
  broken_file: { 'zh-CN': '文件损坏，打不开', en: 'is damaged' },
  not_in_order: { 'zh-CN': '先后顺序不对', en: 'is not in order' },
  never_open: { 'zh-CN': '关门超过一个月', en: 'leaves more than a month without a working day' },
  repeated: { 'zh-CN': '写了两次', en: 'is given twice' },
  invalid: { 'zh-CN': '不正确', en: 'is not valid' },
  in_the_future: { 'zh-CN': '不能是今后的日子', en: 'must not be in the future' },
  // Refusals of the rules that are about a field.
  answer_contradicts: { 'zh-CN': '和回访结果对不上', en: 'contradicts the result' },
  priority_unchanged: { 'zh-CN': '已经是这个优先级了', en: 'is the priority it has already' },
  link_circle: { 'zh-CN': '这两件事不能互相关联', en: 'would link the matters in a circle' },
  reason_required: { 'zh-CN': '请写明原因', en: 'needs a reason' },
  note_required: { 'zh-CN': '请写明哪里不满意', en: 'must say what is not satisfactory' },
  name_required: { 'zh-CN': '请写明项目名称', en: 'needs a name' },
  signature_required: { 'zh-CN': '请先签名', en: 'needs a signature' },
  signed_twice: { 'zh-CN': '手写和键盘签名只能用一种', en: 'must be the only signature: drawn or typed' },
  not_own_name: { 'zh-CN': '请输入签字人本人的姓名', en: 'must be the name of whoever signs' },
  on_behalf_of_required: { 'zh-CN': '请写明代谁确认', en: 'must say for whom' },
  witness_required: { 'zh-CN': '请写明在场的人', en: 'must say who was present' },
  acknowledgement_required: {
    'zh-CN': '材料不合格，要先向业户说明后果',
    en: 'the resident must be told the consequences',
  },
  appointment_invalid: { 'zh-CN': '请选今后的一段时间', en: 'must be a span of time in the future' },
  name_taken: { 'zh-CN': '已经有这个名字了', en: 'is taken already' },
  end_before_start: { 'zh-CN': '恢复时间要在开始时间之后', en: 'The end must be after the start' },
  end_past: { 'zh-CN': '预计恢复时间已经过了', en: 'The expected end has passed already' },
  happened_at_invalid: {
    'zh-CN': '请写已经发生的时间',
    en: 'must be a moment that has passed, not long before the alarm',
  },
  until_in_the_past: { 'zh-CN': '请选今后的时间', en: 'must be in the future' },
  quantity_invalid: { 'zh-CN': '数量不对', en: 'is not a quantity' },
  fee_item_unknown: { 'zh-CN': '收费标准里没有这一项', en: 'is not in the fee schedule' },
  concerned_may_not_handle: { 'zh-CN': '被投诉的人和部门不能经办', en: 'is concerned by the complaint' },
  call_required: { 'zh-CN': '投诉接待员的，要打电话答复', en: 'must be a call' },
  name_found: { 'zh-CN': '写了姓名、电话或门牌：{found}', en: 'contains a name, phone or house number: {found}' },
  price_out_of_range: { 'zh-CN': '价格不在收费标准的范围内', en: 'is outside the range of the fee schedule' },
  one_of_two: { 'zh-CN': '类别和种类只选一个', en: 'choose either a category or a kind' },
  not_asked_for: { 'zh-CN': '这样再访不用填天数', en: 'not asked for with this' },
  not_with_assignee: { 'zh-CN': '已经指定了人', en: 'cannot be asked for when somebody is named' },
  shift_on_another_day: { 'zh-CN': '要从这一天开始', en: 'must begin on the day that is set' },
  shift_ends_too_early: { 'zh-CN': '下班要晚于上班', en: 'must end after it begins' },
  shift_too_long: { 'zh-CN': '一个班太长了', en: 'is too long for one shift' },
  week_not_over: { 'zh-CN': '这一周还没过完', en: 'this week is not over yet' },
  bad_marks: { 'zh-CN': '每一项都要给 0–5 分', en: 'every item needs a mark from 0 to 5' },
  bad_points: { 'zh-CN': '录音分、笔试分都要填，不能超过满分', en: 'both parts need points, not more than there are' },
  day_is_over: { 'zh-CN': '这一天已经过去', en: 'this day is over' },
  no_shift: { 'zh-CN': '这一天没有班', en: 'there is no shift on this day' },
  leave_overlaps: { 'zh-CN': '这几天已经请过假', en: 'there is a leave on these days already' },
  on_leave_too: { 'zh-CN': '接手的人那几天也请假', en: 'who takes over is on leave too' },
  ends_before_it_begins: { 'zh-CN': '结束日期早于开始日期', en: 'ends before it begins' },
  leave_too_long: { 'zh-CN': '一次最多请 {max} 天', en: 'at most {max} days at once' },
  shift_overlaps: { 'zh-CN': '和 {from}–{to} 的班重叠', en: 'overlaps with the shift {from}–{to}' },
  total_too_large: { 'zh-CN': '合计金额太大', en: 'add up to too much' },
};

export function problemText(code: string, language: Language): string {
  return (PROBLEM_TEXTS[code] ?? PROBLEM_TEXTS.invalid_transition)?.[language] ?? code;
}

export function fieldText(code: string, params: Readonly<Record<string, string | number>>, language: Language): string {
  const template = (FIELD_TEXTS[code] ?? FIELD_TEXTS.invalid)?.[language] ?? code;
  return fill(template, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])));
}
