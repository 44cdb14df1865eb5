import { type Fen, isFen } from '@youying/shared/domain/money';
import { parseCsv } from '../csv.js';

/** FEE-1: one row of a fee schedule; a price range where the two differ. */
export interface FeeRow {
  readonly name: string;
  readonly unit: string;
  readonly minPriceFen: Fen;
  readonly maxPriceFen: Fen;
  readonly note: string | null;
}

const HEADER = ['项目', '规格', '单位', '最低价(元)', '最高价(元)', '备注'];

/**
 * Reads a fee schedule 维修项目收费标准 from CSV, UTF-8, in this order of columns.
 * @throws naming the first bad line: a schedule with a wrong price must not be used at all
 */
export function parseFeeSchedule(text: string): FeeRow[] {
  const [header, ...records] = parseCsv(text);
  if (header?.join() !== HEADER.join()) throw new Error(`the columns of a fee schedule are ${HEADER.join('、')}`);
  const rows = records.map((record, index) => readRow(record, index + 2));
  const lineOf = new Map<string, number>();
  rows.forEach(({ name }, index) => {
    const first = lineOf.get(name);
    if (first !== undefined) throw new Error(`line ${index + 2} of the fee schedule repeats ${name} of line ${first}`);
    lineOf.set(name, index + 2);
  });
  return rows;
}

function readRow(record: readonly string[], line: number): FeeRow {
  const [item = '', specification = '', unit = '', minimum = '', maximum = '', note = ''] = record.map((cell) =>
    cell.trim(),
  );
  const row: FeeRow = {
    name: specification === '' ? item : `${item}（${specification}）`,
    unit,
    minPriceFen: fenOf(minimum),
    maxPriceFen: fenOf(maximum),
    note: note === '' ? null : note,
  };
  const priced = isFen(row.minPriceFen) && isFen(row.maxPriceFen) && row.minPriceFen <= row.maxPriceFen;
  const fits = [...row.name].length <= 80 && [...unit].length <= 20 && [...note].length <= 200;
  if (record.length !== HEADER.length || item === '' || unit === '' || !priced || !fits) {
    throw new Error(`line ${line} of the fee schedule is not usable: ${record.join(',')}`);
  }
  return row;
}

/** @returns NaN when it is not an amount in yuan with at most two decimals */
function fenOf(yuan: string): Fen {
  return /^\d{1,9}(\.\d{1,2})?$/.test(yuan) ? Math.round(Number(yuan) * 100) : Number.NaN;
}
