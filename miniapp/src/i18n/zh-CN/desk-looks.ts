/** 查看档案会留下记录. */
export const deskLooks = {
  recorded: '查看档案会留下记录',
  title: '谁看过',
  more: '看更早的',
};
