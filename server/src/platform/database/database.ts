import type { DataSource } from 'typeorm';
import type { Clock } from '../clock/clock.js';
import type { Wakeups } from '../queue/wakeups.js';
import { type Dialect, dialectOf } from './dialect.js';
import { isTransient } from './errors.js';
import { Kept } from './kept.js';
import { runOnPool, takeConnection } from './mysql-connection.js';
import { Reader, type RunSql } from './reader.js';
import { Tables } from './table.js';
import { BatchedTransaction, LeasedTransaction, type Transaction } from './transaction.js';
import { Work } from './work.js';

const MAX_ATTEMPTS = 6;
const FIRST_PAUSE_MS = 5;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The way to the rows: `read` outside a transaction, `transact` for everything that changes something. */
export class Database {
  readonly dialect: Dialect;
  readonly read: Reader;
  private readonly tables: Tables;
  private readonly kept: Kept;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly wakeups?: Wakeups,
  ) {
    this.dialect = dialectOf(dataSource);
    this.tables = new Tables(dataSource, this.dialect);
    this.kept = new Kept(clock);
    const run: RunSql = this.dialect.batches
      ? runOnPool(dataSource)
      : (sql, values) => dataSource.query(sql, [...values]);
    this.read = new Reader(this.tables, this.dialect, run, this.kept);
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

  /** The moment of the injected clock, for reads that ask "the last hours". */
  now(): number {
    return this.clock.now();
  }

  private async attempt<T>(fn: (work: Work) => Promise<T>): Promise<T> {
    const transaction = await this.transaction();
    try {
      await transaction.begin();
      const work = new Work(this.tables, this.dialect, transaction.run, this.kept, this.clock.now());
      const result = await fn(work);
      await work.finish((statements, values) => transaction.runAndCommit(statements, values));
      await transaction.commit();
      work.runAfterCommit();
      for (const topic of work.topics) this.wakeups?.nudge(topic);
      return result;
    } catch (error) {
      await transaction.rollback().catch(() => undefined);
      throw error;
    } finally {
      await transaction.release();
    }
  }

  private async transaction(): Promise<Transaction> {
    return this.dialect.batches
      ? new BatchedTransaction(await takeConnection(this.dataSource), this.dialect)
      : new LeasedTransaction(this.dataSource.createQueryRunner());
  }
}
