import { type Fen, isFen } from '@youying/shared/domain/money';
import { FEE_COLUMNS } from '@youying/shared/domain/quote/fee-columns';
import { parseCsv } from '../csv.js';
import { isFault, readText } from './cell-readers.js';
import { DEFAULT_IMPORT_POLICY, type ImportPolicy } from './import-policy.js';
import { type ImportProblem, type ProblemCode, problem } from './problems.js';

/** FEE-1: one row of a fee schedule; a price range where the two differ. */
export interface FeeRow {
  readonly name: string;
  readonly unit: string;
  readonly minPriceFen: Fen;
  readonly maxPriceFen: Fen;
  readonly note: string | null;
}

export type FeeScheduleReading =
  | { readonly ok: true; readonly rows: readonly FeeRow[] }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

type Details = Readonly<Record<string, string | number>>;
type Reject = (code: ProblemCode, column?: number, details?: Details) => void;

const [ITEM, SPECIFICATION, UNIT, MINIMUM, MAXIMUM, NOTE] = [0, 1, 2, 3, 4, 5] as const;
/** What the columns of `fee_item` hold, in characters. */
const NAME_LENGTH = 80;
const UNIT_LENGTH = 20;
const NOTE_LENGTH = 200;
const SHOWN_LENGTH = 30;

/**
 * Reads a fee schedule 维修项目收费标准 from CSV, in this order of columns. All or nothing: a schedule with a single
 * wrong price must not be used at all, and every bad cell is named as Excel counts it. Empty lines are passed over.
 */
export function readFeeSchedule(text: string, policy: ImportPolicy = DEFAULT_IMPORT_POLICY): FeeScheduleReading {
  const records = recordsOf(text);
  if (records === null) return refuse(problem('not_a_csv'));
  const [header = [], ...lines] = records;
  if (header.map((cell) => cell.trim()).join() !== FEE_COLUMNS.join()) {
    return refuse(problem('fee_columns', { row: 1 }, { expected: FEE_COLUMNS.join('、') }));
  }
  if (lines.length > policy.maxFeeItems) {
    return refuse(problem('too_many_fee_items', {}, { limit: policy.maxFeeItems }));
  }
  const problems: ImportProblem[] = [];
  const lineOf = new Map<string, number>();
  const rows: FeeRow[] = [];
  lines.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const line = index + 2;
    const before = problems.length;
    const reject: Reject = (code, column, details) => problems.push(problem(code, placeOf(line, column), details));
    const row = readRow(cells, reject);
    const first = lineOf.get(row.name);
    if (first !== undefined) reject('duplicate', ITEM, { row: first });
    else if (row.name !== '') lineOf.set(row.name, line);
    if (problems.length === before) rows.push(row);
  });
  if (problems.length > 0) return refuse(...problems);
  return rows.length === 0 ? refuse(problem('no_fee_items')) : { ok: true, rows };
}

/** Our own sample schedule. @throws naming what is wrong with it */
export function parseFeeSchedule(text: string): readonly FeeRow[] {
  const reading = readFeeSchedule(text);
  if (reading.ok) return reading.rows;
  const faults = reading.problems.map(({ cell, message }) => `${cell ?? ''} ${message}`);
  throw new Error(`the fee schedule is not usable: ${faults.join('; ')}`);
}

function recordsOf(text: string): string[][] | null {
  try {
    return parseCsv(text);
  } catch {
    return null;
  }
}

function readRow(cells: readonly string[], reject: Reject): FeeRow {
  if (cells.length !== FEE_COLUMNS.length)
    reject('fee_cells', undefined, { found: cells.length, limit: FEE_COLUMNS.length });
  const words = (column: number, limit: number, required: boolean): string => {
    const written = (cells[column] ?? '').trim();
    if (written === '') {
      if (required) reject('missing', column);
      return '';
    }
    const text = readText(limit)(written);
    if (!isFault(text)) return String(text);
    reject(text.fault, column, text.details);
    return '';
  };
  const price = (column: number): Fen => {
    const written = (cells[column] ?? '').trim();
    const fen = fenOf(written);
    if (written === '') reject('missing', column);
    else if (!isFen(fen)) reject('bad_price', column, { found: written.slice(0, SHOWN_LENGTH) });
    return fen;
  };
  const item = words(ITEM, NAME_LENGTH, true);
  const specification = words(SPECIFICATION, NAME_LENGTH, false);
  const name = specification === '' ? item : `${item}（${specification}）`;
  if ([...name].length > NAME_LENGTH) reject('fee_name_too_long', SPECIFICATION, { limit: NAME_LENGTH });
  const unit = words(UNIT, UNIT_LENGTH, true);
  const [minPriceFen, maxPriceFen] = [price(MINIMUM), price(MAXIMUM)];
  if (minPriceFen > maxPriceFen) reject('price_range', MAXIMUM);
  return { name, unit, minPriceFen, maxPriceFen, note: words(NOTE, NOTE_LENGTH, false) || null };
}

/** @returns NaN when it is not an amount in yuan with at most two decimals */
function fenOf(yuan: string): Fen {
  return /^\d{1,9}(\.\d{1,2})?$/.test(yuan) ? Math.round(Number(yuan) * 100) : Number.NaN;
}

function placeOf(row: number, column: number | undefined) {
  const header = column === undefined ? undefined : FEE_COLUMNS[column];
  if (column === undefined || header === undefined) return { row };
  return { row, column: header, cell: `${'ABCDEF'[column]}${row}` };
}

const refuse = (...problems: ImportProblem[]): FeeScheduleReading => ({ ok: false, problems });
