import type { DataSource } from 'typeorm';

/** Where the two databases differ in words. */
export interface Dialect {
  readonly name: 'mysql' | 'libsql';
  readonly forUpdate: string;
  readonly forUpdateSkipLocked: string;
  /** True when several statements may travel in one round trip. */
  readonly batches: boolean;
  /** A statement that fails unless the one before it matched `rows` rows; only where statements travel together. */
  expectRows(rows: number): string;
  quote(identifier: string): string;
}

const MYSQL: Dialect = {
  name: 'mysql',
  forUpdate: ' FOR UPDATE',
  forUpdateSkipLocked: ' FOR UPDATE SKIP LOCKED',
  batches: true,
  // The server stops a batch at its first error, so nothing after this runs, least of all the commit. Not DO: that
  // makes a warning of the error.
  expectRows: (rows) => `SELECT IF(ROW_COUNT() = ${rows}, 0, (SELECT 1 UNION SELECT 2))`,
  quote: (identifier) => `\`${identifier}\``,
};

/** The embedded database has one writer, who holds the lease: rows need no locks of their own. */
const LIBSQL: Dialect = {
  name: 'libsql',
  forUpdate: '',
  forUpdateSkipLocked: '',
  batches: false,
  expectRows: () => '',
  quote: (identifier) => `"${identifier}"`,
};

export const dialectOf = (dataSource: DataSource): Dialect => (dataSource.options.type === 'mysql' ? MYSQL : LIBSQL);
