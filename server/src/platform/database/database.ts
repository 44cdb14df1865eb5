import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from '../clock/clock.js';
import { type Dialect, dialectOf } from './dialect.js';
import { isTransient } from './errors.js';
import { Reader } from './reader.js';
import { Tables } from './table.js';
import { Work } from './work.js';

const MAX_ATTEMPTS = 6;
const FIRST_PAUSE_MS = 5;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The way to the rows: `read` outside a transaction, `transact` for everything that changes something. */
export class Database {
  readonly dialect: Dialect;
  readonly read: Reader;
  private readonly tables: Tables;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    this.dialect = dialectOf(dataSource);
    this.tables = new Tables(dataSource, this.dialect);
    this.read = new Reader(this.tables, this.dialect, (sql, values) => dataSource.query(sql, [...values]));
  }

  /**
   * Runs `fn` as one transaction; deadlocks, lock timeouts and snapshot conflicts (1213, 1205, 1020) run again
   * with a jittered pause, so `fn` must keep its effects inside the Work. Any other error rolls back and is thrown.
   */
  async transact<T>(fn: (work: Work) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(fn);
      } catch (error) {
        if (!isTransient(error) || attempt >= MAX_ATTEMPTS) throw error;
        await pause(FIRST_PAUSE_MS * 2 ** attempt * Math.random());
      }
    }
  }

  private async attempt<T>(fn: (work: Work) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const work = new Work(this.tables, this.dialect, (sql, values) => run(runner, this.dialect, sql, values), this.clock.now());
      const result = await fn(work);
      await work.flush();
      await runner.commitTransaction();
      work.runAfterCommit();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** libsql's runner tells affected rows only in its structured result; reads need the rows themselves. */
async function run(runner: QueryRunner, dialect: Dialect, sql: string, values: readonly unknown[]): Promise<unknown> {
  if (dialect.name === 'mysql') return runner.query(sql, [...values]);
  const result = await runner.query(sql, [...values], true);
  return result.records.length > 0 || /^\s*select|returning/i.test(sql) ? result.records : result;
}
