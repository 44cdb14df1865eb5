import type { Refusal } from '../lifecycle.js';
import { type Fen, isFen, isQuantity, lineTotalFen, MAX_TOTAL_FEN, MAX_UNIT_PRICE_FEN, sumFen } from '../money.js';
import type { ApprovedLine, FeeReviewFacts } from '../work-order/types.js';
import type { LineInput, PricedLine, PricedLines, ScheduleItem } from './types.js';

/** What off-schedule lines are measured against: the supervisor's answer and lines the resident has consented to already. */
export interface OffSchedule {
  readonly feeReview: FeeReviewFacts | null;
  readonly consented: readonly ApprovedLine[];
}

type Priced = { readonly ok: true; readonly line: PricedLine } | { readonly ok: false; readonly refusal: Refusal };
export type Pricing = ({ readonly ok: true } & PricedLines) | { readonly ok: false; readonly refusal: Refusal };

const isPrice = (value: number | null | undefined): value is Fen => typeof value === 'number' && isFen(value);

const refuse = (code: string, field: string, details: object = {}): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, field, ...details },
});

function priced(input: LineInput, unitPriceFen: number, rest: Pick<PricedLine, 'priceFrom' | 'unit' | 'name'>): Priced {
  const { quantity, feeItemId } = input;
  const amountFen = lineTotalFen(quantity, unitPriceFen);
  return { ok: true, line: { feeItemId: feeItemId ?? null, quantity, unitPriceFen, amountFen, ...rest } };
}

/** FEE-1: a fixed price is the schedule's whatever was sent; within a range the sent price must lie inside it. */
function fromSchedule(input: LineInput, item: ScheduleItem, field: string): Priced {
  const fixed = item.minFen === item.maxFen;
  const unitPriceFen = fixed ? item.minFen : input.unitPriceFen;
  if (!isPrice(unitPriceFen) || unitPriceFen < item.minFen || unitPriceFen > item.maxFen) {
    return refuse('price_out_of_range', `${field}.unitPriceFen`, { minFen: item.minFen, maxFen: item.maxFen });
  }
  return priced(input, unitPriceFen, { priceFrom: 'schedule', unit: item.unit, name: item.name });
}

/** WRK-3: outside the schedule only what the supervisor approved, at the price given; or what was consented before. */
function offSchedule(input: LineInput, { feeReview, consented }: OffSchedule, field: string): Priced {
  const name = input.name?.trim();
  if (!name) return refuse('name_required', `${field}.name`);
  const known = consented.find((line) => line.name === name);
  const reviewed = feeReview?.feasible ? feeReview : null;
  const approved = reviewed?.lines?.find((line) => line.name === name) ?? known;
  if (approved)
    return priced(input, approved.unitPriceFen, { priceFrom: 'fee_review', unit: null, name: approved.name });

  const priceLeftOpen = reviewed !== null && reviewed.lines === null;
  if (!priceLeftOpen) return refuse('fee_review_required', field, { name });
  if (!isPrice(input.unitPriceFen)) {
    return refuse('price_out_of_range', `${field}.unitPriceFen`, { minFen: 0, maxFen: MAX_UNIT_PRICE_FEN });
  }
  return priced(input, input.unitPriceFen, { priceFrom: 'implementer', unit: null, name });
}

function priceLine(input: LineInput, schedule: readonly ScheduleItem[], off: OffSchedule, field: string): Priced {
  if (!isQuantity(input.quantity)) return refuse('quantity_invalid', `${field}.quantity`);
  if (input.feeItemId === undefined || input.feeItemId === null) return offSchedule(input, off, field);
  const item = schedule.find((candidate) => candidate.id === input.feeItemId);
  return item ? fromSchedule(input, item, field) : refuse('fee_item_unknown', `${field}.feeItemId`);
}

/**
 * Prices in fen for lines as they were sent; `field` of a refusal is a path such as `lines[2].quantity`.
 * Refusals: `quantity_invalid`, `fee_item_unknown`, `name_required`, `price_out_of_range`, `fee_review_required`, `total_too_large`.
 */
export function priceLines(
  inputs: readonly LineInput[],
  schedule: readonly ScheduleItem[],
  off: OffSchedule = { feeReview: null, consented: [] },
): Pricing {
  const lines: PricedLine[] = [];
  for (const [index, input] of inputs.entries()) {
    const result = priceLine(input, schedule, off, `lines[${index}]`);
    if (!result.ok) return result;
    lines.push(result.line);
  }
  const totalFen = sumFen(lines.map((line) => line.amountFen));
  if (totalFen > MAX_TOTAL_FEN) return refuse('total_too_large', 'lines', { maxFen: MAX_TOTAL_FEN });
  return { ok: true, lines, totalFen };
}
