import type { CellReader } from './cell-readers.js';

export interface ColumnRule<V extends string | number = string | number, R extends boolean = boolean> {
  /** The text in row 1. */
  readonly header: string;
  readonly required: R;
  readonly read: CellReader<V>;
  /** Shown on the header in Excel. */
  readonly note: string;
  /** Offered in Excel as a list to choose from. */
  readonly choices?: readonly string[];
}

export type Columns = Readonly<Record<string, ColumnRule>>;

/** One sheet of a workbook: its name in Excel and its columns by our names. */
export interface SheetRule<C extends Columns = Columns> {
  readonly name: string;
  readonly columns: C;
}

export function needed<V extends string | number>(
  header: string,
  read: CellReader<V>,
  note: string,
  choices?: readonly string[],
): ColumnRule<V, true> {
  return { header, required: true, read, note, choices };
}

export function optional<V extends string | number>(
  header: string,
  read: CellReader<V>,
  note: string,
  choices?: readonly string[],
): ColumnRule<V, false> {
  return { header, required: false, read, note, choices };
}

type ValueOf<Rule> = Rule extends ColumnRule<infer V, infer R> ? (R extends true ? V : V | null) : never;

/** The cells of one row as values of ours; optional ones are null where the cell is empty. */
export type RowOf<C extends Columns> = { readonly [Name in keyof C]: ValueOf<C[Name]> };
