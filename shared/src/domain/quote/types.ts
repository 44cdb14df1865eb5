import type { Fen } from '../money.js';

/** What an implementer sends. The price of a schedule item is ignored; within a range it is checked. */
export interface LineInput {
  readonly feeItemId?: number | null;
  /** Needed outside the schedule only. */
  readonly name?: string | null;
  readonly quantity: number;
  readonly unitPriceFen?: Fen | null;
}

/** FEE-1: one row of the schedule; `minFen` equals `maxFen` when the price is fixed. */
export interface ScheduleItem {
  readonly id: number;
  readonly name: string;
  readonly unit: string;
  readonly minFen: Fen;
  readonly maxFen: Fen;
}

export type PriceSource = 'schedule' | 'fee_review' | 'implementer';

export interface PricedLine {
  readonly feeItemId: number | null;
  readonly name: string;
  readonly unit: string | null;
  readonly quantity: number;
  readonly unitPriceFen: Fen;
  readonly amountFen: Fen;
  readonly priceFrom: PriceSource;
}

export interface PricedLines {
  readonly lines: readonly PricedLine[];
  readonly totalFen: Fen;
}
