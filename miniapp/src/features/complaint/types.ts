import type { Schema } from '@/platform/api/contract';

/** The whole record, for who works on it. */
export type Complaint = Schema<'ComplaintView'>;
/** What everybody who may see the matter may know. */
export type ComplaintBrief = Schema<'ComplaintBriefView'>;
export type ComplaintStatus = ComplaintBrief['status'];
export type Classification = Schema<'ClassificationView'>;
export type Rates = Schema<'ComplaintRatesView'>;
export type Rate = Schema<'RateView'>;
