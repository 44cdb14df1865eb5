import { type Pricing, priceLines } from '../quote/pricing.js';
import type { LinesToPrice } from './commands.js';
import type { ApprovedLine, WorkOrderFacts } from './types.js';

/** Off-schedule lines of the quotation the resident agreed to: they may be charged without a second review. */
function consentedOffSchedule(order: WorkOrderFacts): readonly ApprovedLine[] {
  if (order.quote?.status !== 'consented') return [];
  return order.quote.lines.filter((line) => line.feeItemId === null);
}

/** Prices the lines of a quotation or of the finished work by schedule and fee review (FEE-1, WRK-3). */
export function priceForOrder(order: WorkOrderFacts, { lines, schedule }: LinesToPrice): Pricing {
  return priceLines(lines, schedule, { feeReview: order.feeReview, consented: consentedOffSchedule(order) });
}
