import type { Texts } from '../zh-CN';

export const paper: Texts['paper'] = {
  title: 'Print',
  print: 'Print',
  hint: 'The PDF opens in a new tab: print it from there. Every print is counted.',
  openOrder: 'Open the work order (PDF)',
  printOrder: 'Print the engineering copy',
  making: 'Making it',
  orderNo: (no, photos) => (photos ? `Work order ${no} with photos` : `Work order ${no}, three copies`),
  forms: { registration: 'Record of the matter', closeOut: 'Close-out record', alarmReport: 'Incident report' },
  last: (name, time, count) => `Last: ${name} at ${time}, ${count} in all`,
};
