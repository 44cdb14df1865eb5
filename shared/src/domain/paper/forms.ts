import { type Localized, words } from '../language.js';

/** What can be printed. `stickers`: a sheet of codes for places; the others are records of a matter. */
export const PAPER_FORMS = ['work_order', 'registration', 'close_out', 'alarm_report', 'stickers'] as const;
export type PaperForm = (typeof PAPER_FORMS)[number];

export const FORM_LABELS: Readonly<Record<PaperForm, Localized>> = {
  work_order: words('派工单', 'Work order'),
  registration: words('报修投诉处理记录', 'Record of the matter'),
  close_out: words('销项记录', 'Close-out record'),
  alarm_report: words('突发事件书面报告', 'Incident report'),
  stickers: words('报修贴纸', 'Stickers'),
};
