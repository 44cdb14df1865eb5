import { isQuantity, lineTotalFen, sumFen } from '@youying/shared/domain/money';
import type { Line, LineInput } from '../work-orders/api';
import type { FeeItem } from './api';

/** One line of a quotation while it is put together. Fixed prices have `minFen` equal to `maxFen`. */
export interface DraftLine {
  key: string;
  feeItemId: string | null;
  name: string;
  unit: string | null;
  quantity: number;
  /** Null: still to be typed. */
  unitPriceFen: number | null;
  minFen: number;
  maxFen: number;
}

/** Where the supervisor leaves the price open (WRK-3) any price that a line can hold is possible. */
const OPEN_PRICE_MOST_FEN = 100_000_000;

export function lineOfItem(item: FeeItem): DraftLine {
  const fixed = !item.ranged;
  return {
    key: item.id,
    feeItemId: item.id,
    name: item.name,
    unit: item.unit,
    quantity: 1,
    unitPriceFen: fixed ? item.unitPriceFen : null,
    minFen: item.unitPriceFen,
    maxFen: fixed ? item.unitPriceFen : item.maxPriceFen,
  };
}

/** A line that has its price already: from a quotation, or from the supervisor. */
export function lineOfPriced(line: Line): DraftLine {
  const { feeItemId, name, unit, quantity, unitPriceFen } = line;
  const key = feeItemId ?? `reviewed:${name}`;
  return { key, feeItemId, name, unit, quantity, unitPriceFen, minFen: unitPriceFen, maxFen: unitPriceFen };
}

/** WRK-3: feasible, and the price is the implementer's to say. */
export function openLine(name: string): DraftLine {
  const key = `open:${name}`;
  return {
    key,
    feeItemId: null,
    name,
    unit: null,
    quantity: 1,
    unitPriceFen: null,
    minFen: 0,
    maxFen: OPEN_PRICE_MOST_FEN,
  };
}

/** Once more of what is there already; otherwise a new line. */
export function addLine(lines: readonly DraftLine[], line: DraftLine): DraftLine[] {
  const present = lines.find(({ key }) => key === line.key);
  return present === undefined ? [...lines, line] : setQuantity(lines, line.key, present.quantity + 1);
}

/** Zero or less takes the line out; what is no quantity changes nothing. */
export function setQuantity(lines: readonly DraftLine[], key: string, quantity: number): DraftLine[] {
  if (quantity <= 0) return lines.filter((line) => line.key !== key);
  if (!isQuantity(quantity)) return [...lines];
  return lines.map((line) => (line.key === key ? { ...line, quantity } : line));
}

export function setPrice(lines: readonly DraftLine[], key: string, unitPriceFen: number | null): DraftLine[] {
  return lines.map((line) => (line.key === key ? { ...line, unitPriceFen } : line));
}

/** `45`, `45.5` → fen; null for what is no amount. */
export function fenOf(yuan: string): number | null {
  const match = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(yuan.trim());
  if (match === null) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

export function hasPrice({ unitPriceFen, minFen, maxFen }: DraftLine): boolean {
  return unitPriceFen !== null && unitPriceFen >= minFen && unitPriceFen <= maxFen;
}

/** Fen. Lines without a price count as nothing yet. */
export function draftTotalFen(lines: readonly DraftLine[]): number {
  return sumFen(lines.map(({ quantity, unitPriceFen }) => lineTotalFen(quantity, unitPriceFen ?? 0)));
}

/** What is sent. The server prices schedule items by itself whatever this says (FEE-1). */
export function inputsOf(lines: readonly DraftLine[]): LineInput[] {
  return lines.map(({ feeItemId, name, quantity, unitPriceFen, minFen, maxFen }) => ({
    ...(feeItemId === null ? { name } : { feeItemId }),
    quantity,
    ...(unitPriceFen === null || (feeItemId !== null && minFen === maxFen) ? {} : { unitPriceFen }),
  }));
}
