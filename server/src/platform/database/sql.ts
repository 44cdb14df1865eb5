/** A statement, or a piece of one, with the values of its marks in order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Pieces of a statement, one after the other. */
export const joined = (parts: readonly Sql[]): Sql => ({
  text: parts.map(({ text }) => text).join(''),
  values: parts.flatMap(({ values }) => values),
});

/** A row as the database answers it, under the names of its columns. */
export type Row = Record<string, unknown>;
