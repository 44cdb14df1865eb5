const counted = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九'];

/** 待办, and the supervisor's assigning. */
export const todo = {
  overdue: '已经超时',
  first: (count: number) => `先办这${counted[count] ?? count}件`,
  today: '今天',
  later: '以后',
  messages: '转告',
  allDone: '都办完了',
  allDoneText: '有新的事会出现在这里，工单里看看还有没有可接的。',
  seeOrders: '看看工单',
  understood: '知道了',
  before: (time: string) => `${time} 前`,
  /** Buttons of what comes first, by task kind. */
  buttons: {
    answer_urge: '回个话',
    rectify: '写整改',
    accept: '去接单',
    fee_review: '去定价',
    confirm: '去确认',
    countersign: '去会签',
    return_refused: '去退单',
  } as Record<string, string>,
  open: '去办',
  assignTitle: '指派给谁？',
  load: (count: number) => (count === 0 ? '手上没有单' : `手上 ${count} 单`),
  assignReason: '主管指派',
  handOnReason: '转给同事',
  nobody: '现在没有可派的人',
};
