import type { Worksheet } from 'exceljs';
import { type CellContent, type CellFault, isFault } from './cell-readers.js';
import type { ColumnRule, Columns, RowOf, SheetRule } from './columns.js';
import { type ImportProblem, problem } from './problems.js';
import { readCell } from './read-cell.js';

/** A row with faults still says what it could: its house is not reported as unknown as well. */
export type ReadRow<C extends Columns> =
  | { readonly row: number; readonly complete: true; readonly values: RowOf<C>; cell(key: keyof C): string }
  | { readonly row: number; readonly complete: false; readonly values: Partial<RowOf<C>>; cell(key: keyof C): string };

export interface SheetReading<C extends Columns> {
  readonly rows: readonly ReadRow<C>[];
  readonly problems: readonly ImportProblem[];
}

type Positions = ReadonlyMap<string, { readonly rule: ColumnRule; readonly column: number }>;

/** Reads every row below the header. Columns may stand in any order; empty rows are skipped. */
export function readSheet<C extends Columns>(
  worksheet: Worksheet,
  rule: SheetRule<C>,
  maxRows: number,
): SheetReading<C> {
  const sheet = rule.name;
  const { positions, problems } = readHeader(worksheet, rule);
  if (problems.length > 0) return { rows: [], problems };
  const rows: ReadRow<C>[] = [];
  worksheet.eachRow((line, row) => {
    if (row === 1) return;
    const cells = [...positions].map(([name, { rule, column }]) => {
      const cell = line.getCell(column);
      return { name, rule, address: cell.address, content: readCell(cell) };
    });
    if (cells.every(({ content }) => content === null)) return;
    const values: Record<string, string | number | null> = {};
    let complete = true;
    for (const { name, rule, address, content } of cells) {
      const value = readValue(rule, content);
      if (value !== null && isFault(value)) {
        complete = false;
        problems.push(problem(value.fault, { sheet, row, column: rule.header, cell: address }, value.details));
      } else values[name] = value;
    }
    const cell = (name: keyof C) => cells.find((candidate) => candidate.name === name)?.address ?? '';
    // The table of columns made both the reader of each value and this type.
    rows.push({ row, complete, values, cell } as unknown as ReadRow<C>);
  });
  if (rows.length > maxRows) {
    return { rows: [], problems: [problem('too_many_rows', { sheet }, { limit: maxRows })] };
  }
  return { rows, problems };
}

function readValue(rule: ColumnRule, content: CellContent | CellFault | null): string | number | CellFault | null {
  if (content === null) return rule.required ? { fault: 'missing' } : null;
  return typeof content === 'object' && 'fault' in content ? content : rule.read(content);
}

function readHeader(
  worksheet: Worksheet,
  { name: sheet, columns }: SheetRule,
): { positions: Positions; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const positions = new Map<string, { rule: ColumnRule; column: number }>();
  worksheet.getRow(1).eachCell((cell, column) => {
    const content = readCell(cell);
    if (content === null) return;
    const found = typeof content === 'string' ? content.trim() : '';
    const known = Object.entries(columns).find(([, rule]) => rule.header === found);
    const place = { sheet, row: 1, column: found, cell: cell.address };
    if (!known) problems.push(problem('unknown_column', place, { found: found || cell.address }));
    else if (positions.has(known[0])) problems.push(problem('duplicate_column', place));
    else positions.set(known[0], { rule: known[1], column });
  });
  for (const [name, { header, required }] of Object.entries(columns)) {
    if (required && !positions.has(name)) problems.push(problem('missing_column', { sheet, row: 1, column: header }));
  }
  return { positions, problems };
}
