import type { DataSource } from 'typeorm';

/** Where the two databases differ in words. */
export interface Dialect {
  readonly name: 'mysql' | 'libsql';
  readonly forUpdate: string;
  readonly forUpdateSkipLocked: string;
  /** True when several statements may travel in one round trip. */
  readonly batches: boolean;
  /** A statement that fails unless the one before it matched `rows` rows; only inside of `bundle`. */
  expectRows(rows: number): string;
  /** Writes that leave together and whose answers nobody reads. */
  bundle(statements: readonly string[]): string;
  /** True when a bundle is one statement, which the database can keep prepared. */
  readonly preparesBundles: boolean;
  quote(identifier: string): string;
  /** A join that reads its tables in the order in which they stand, where the planner would waver. */
  readonly joinInOrder: string;
  /** After a table: the index along which it is to be walked, where the planner would take another one and sort. */
  walkAlong(index: string): string;
}

const MYSQL = {
  name: 'mysql',
  forUpdate: ' FOR UPDATE',
  forUpdateSkipLocked: ' FOR UPDATE SKIP LOCKED',
  batches: true,
  // The server stops a batch at its first error, so nothing after this runs, least of all the commit. Not DO: that
  // makes a warning of the error.
  expectRows: (rows: number) => `SELECT IF(ROW_COUNT() = ${rows}, 0, (SELECT 1 UNION SELECT 2))`,
  bundle: (statements: readonly string[]) => statements.join('; '),
  preparesBundles: false,
  quote: (identifier: string) => `\`${identifier}\``,
  joinInOrder: 'STRAIGHT_JOIN',
  walkAlong: (index: string) => ` FORCE INDEX (${index})`,
} satisfies Dialect;

/**
 * The server answers each statement of a batch with a packet of its own, and each costs both sides a system call.
 * MariaDB takes a block as one statement with one answer: a third less work per command (docs/benchmarks.md).
 */
const MARIADB: Dialect = {
  ...MYSQL,
  expectRows: (rows) => `IF ROW_COUNT() <> ${rows} THEN SIGNAL SQLSTATE '45000'; END IF`,
  bundle: (statements) => `BEGIN NOT ATOMIC ${statements.join('; ')}; END`,
  preparesBundles: true,
};

/** The embedded database has one writer, who holds the lease: rows need no locks of their own. */
const LIBSQL: Dialect = {
  name: 'libsql',
  forUpdate: '',
  forUpdateSkipLocked: '',
  batches: false,
  expectRows: () => '',
  bundle: (statements) => statements.join('; '),
  preparesBundles: false,
  quote: (identifier) => `"${identifier}"`,
  joinInOrder: 'CROSS JOIN',
  walkAlong: () => '',
};

const known = new WeakMap<DataSource, Dialect>();

/** Asks a connected server once what it is; until then it is taken for MySQL, whose words MariaDB understands too. */
export async function recognizeServer(dataSource: DataSource): Promise<void> {
  const [{ version }] = (await dataSource.query('SELECT VERSION() AS version')) as [{ version: string }];
  known.set(dataSource, /mariadb/i.test(version) ? MARIADB : MYSQL);
}

export const dialectOf = (dataSource: DataSource): Dialect =>
  known.get(dataSource) ?? (dataSource.options.type === 'mysql' ? MYSQL : LIBSQL);
