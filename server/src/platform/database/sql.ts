/** A statement, or a piece of one, with the values of its marks in order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A row as the database answers it, under the names of its columns. */
export type Row = Record<string, unknown>;
