import { type Localized, words } from '../language.js';

/** What can be printed. `stickers`: a sheet of codes for places; `day_record`: of a day; the others are of a matter. */
export const PAPER_FORMS = [
  'work_order',
  'registration',
  'close_out',
  'alarm_report',
  'day_record',
  'stickers',
] as const;
export type PaperForm = (typeof PAPER_FORMS)[number];

export const FORM_LABELS: Readonly<Record<PaperForm, Localized>> = {
  work_order: words('派工单', 'Work order'),
  registration: words('报修投诉处理记录', 'Record of the matter'),
  close_out: words('销项记录', 'Close-out record'),
  alarm_report: words('突发事件书面报告', 'Incident report'),
  day_record: words('当日报修投诉处理记录', 'Records of the day'),
  stickers: words('报修贴纸', 'Stickers'),
};
