/** Integer fen; one yuan is 100 fen. */
export type Fen = number;

/** Caps that no real repair reaches; they keep every sum far inside safe integers. Yuan 1,000,000.00 a line price, 10,000,000.00 a total. */
export const MAX_UNIT_PRICE_FEN: Fen = 100_000_000;
export const MAX_TOTAL_FEN: Fen = 1_000_000_000;
export const MAX_QUANTITY = 9_999;
export const QUANTITY_DECIMALS = 2;

const HUNDREDTHS = 10 ** QUANTITY_DECIMALS;

export function isFen(value: number, maximum: Fen = MAX_UNIT_PRICE_FEN): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= maximum;
}

/** Positive, at most 9,999, at most two decimals (1.25 m of pipe, 0.5 h of work). */
export function isQuantity(value: number): boolean {
  if (!Number.isFinite(value) || value <= 0 || value > MAX_QUANTITY) return false;
  // The nearest double to n/100 is what JSON parses `n/100` to, so equality is exact here.
  return Math.round(value * HUNDREDTHS) / HUNDREDTHS === value;
}

/** quantity × unit price, rounded half up to whole fen. Computed in integers: 1.005 × 100 would lose its half in doubles. */
export function lineTotalFen(quantity: number, unitPriceFen: Fen): Fen {
  const hundredths = Math.round(quantity * HUNDREDTHS);
  return Math.floor((hundredths * unitPriceFen + HUNDREDTHS / 2) / HUNDREDTHS);
}

export function sumFen(amounts: readonly Fen[]): Fen {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** `¥45.00`: the only way the product writes an amount (design/phone.md, "figures"). */
export function formatFen(amount: Fen): string {
  const sign = amount < 0 ? '-' : '';
  const absolute = Math.abs(amount);
  return `${sign}¥${Math.floor(absolute / 100)}.${String(absolute % 100).padStart(2, '0')}`;
}
