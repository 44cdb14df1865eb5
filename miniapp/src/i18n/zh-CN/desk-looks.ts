/** 查看档案会留下记录. */
export const deskLooks = {
  recorded: '查看档案会留下记录',
  title: '谁看过',
  more: '看更早的',
  reveal: '查看姓名电话',
  revealNumber: '查看号码',
  leavesRecord: '会留记录',
  noPhone: '没留电话',
};
