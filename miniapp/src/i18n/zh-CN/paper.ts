/** 打印: work orders and records as PDF. */
export const paper = {
  title: '打印',
  print: '打印',
  hint: '在新页面打开 PDF，再按浏览器的打印。每次打印都记下次数。',
  openOrder: '打开派工单（PDF）',
  printOrder: '打印工程联',
  making: '正在生成',
  orderNo: (no: string, photos: boolean) => (photos ? `派工单 ${no}，附照片` : `派工单 ${no}，三联`),
  forms: { registration: '报修投诉处理记录', closeOut: '销项记录', alarmReport: '突发事件书面报告' },
  last: (name: string, time: string, count: number) => `最近：${name} ${time}，共 ${count} 次`,
};
