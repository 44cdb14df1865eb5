import type { DataSource } from 'typeorm';

/** Where the two databases differ in words. */
export interface Dialect {
  readonly name: 'mysql' | 'libsql';
  readonly forUpdate: string;
  readonly forUpdateSkipLocked: string;
  /** True when several statements may travel in one round trip. */
  readonly batches: boolean;
  quote(identifier: string): string;
}

const MYSQL: Dialect = {
  name: 'mysql',
  forUpdate: ' FOR UPDATE',
  forUpdateSkipLocked: ' FOR UPDATE SKIP LOCKED',
  batches: true,
  quote: (identifier) => `\`${identifier}\``,
};

/** The embedded database has one writer, who holds the lease: rows need no locks of their own. */
const LIBSQL: Dialect = {
  name: 'libsql',
  forUpdate: '',
  forUpdateSkipLocked: '',
  batches: false,
  quote: (identifier) => `"${identifier}"`,
};

export const dialectOf = (dataSource: DataSource): Dialect => (dataSource.options.type === 'mysql' ? MYSQL : LIBSQL);
