/** 夜间接报 (INT-2): what the engineer on duty does with what comes in while the desk is empty. */
export const night = {
  title: '夜里来的事',
  takeText: '您当班：接手后归您，登记、上门，早上交给客服主管确认。',
  take: '接手',
  taking: '正在接手…',
  taken: '接手了，归您',
  waitTitle: '等当班师傅接手',
  crew: (names: string) => `现在当班：${names}`,
  nobody: '排班表上现在没人当班，已经通知客服主管',
  registerText: '归您了。要上门的登记成报修，直接派给自己；早上主管会确认交接。',
  register: '登记，派给我',
  registering: '正在登记…',
  registered: '登记好了，工单在“我的”里',
  category: '类别',
  choose: '请选择',
};
