import type { QueryRunner } from 'typeorm';
import type { Dialect } from './dialect.js';
import type { MysqlConnection } from './mysql-connection.js';
import type { How, RunSql } from './reader.js';

/** How a unit of work talks to one connection. */
export interface Transaction {
  begin(): Promise<void>;
  readonly run: RunSql;
  /** Runs statements that check themselves, and commits, in one round trip where the database can. */
  runAndCommit(statements: readonly string[], values: readonly unknown[]): Promise<unknown>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  /** Gives the connection back. */
  release(): Promise<void>;
}

/**
 * The longest bundle that the database is asked to keep: a command's. What an import or a sweep writes comes in these
 * words only once.
 */
const KEPT_LENGTH = 8_000;

/** MySQL: START TRANSACTION and COMMIT travel with the first and last statements. */
export class BatchedTransaction implements Transaction {
  private state: 'new' | 'begun' | 'over' = 'new';

  constructor(
    private readonly connection: MysqlConnection,
    private readonly dialect: Dialect,
  ) {}

  async begin(): Promise<void> {}

  readonly run: RunSql = async (sql, values, how) => {
    const isNew = this.state === 'new';
    this.state = 'begun';
    if (!isNew) return this.connection.query(sql, values, how);
    if (how?.prepared) return this.beginPrepared(sql, values, how);
    const [, ...results] = (await this.connection.query(`START TRANSACTION; ${sql}`, values)) as unknown[];
    return results.length === 1 ? results[0] : results;
  };

  private async beginPrepared(sql: string, values: readonly unknown[], how: How): Promise<unknown> {
    if (this.dialect.preparesBundles) {
      const begin = this.dialect.bundle(['START TRANSACTION', sql]);
      const [rows] = (await this.connection.query(begin, values, how)) as unknown[];
      return rows;
    }
    await this.connection.query('START TRANSACTION', []);
    return this.connection.query(sql, values, how);
  }

  async runAndCommit(statements: readonly string[], values: readonly unknown[]): Promise<unknown> {
    const start = this.state === 'new' ? ['START TRANSACTION'] : [];
    this.state = 'begun';
    const bundle = this.dialect.bundle([...start, ...statements, 'COMMIT']);
    const isKept = this.dialect.preparesBundles && bundle.length <= KEPT_LENGTH;
    const results = await this.connection.query(bundle, values, { prepared: isKept });
    this.state = 'over';
    return results;
  }

  async commit(): Promise<void> {
    if (this.state === 'begun') await this.connection.query('COMMIT', []);
    this.state = 'over';
  }

  async rollback(): Promise<void> {
    if (this.state === 'begun') await this.connection.query('ROLLBACK', []);
    this.state = 'over';
  }

  async release(): Promise<void> {
    this.connection.release();
  }
}

/** The embedded database: the runner holds the lease from begin to end. */
export class LeasedTransaction implements Transaction {
  constructor(private readonly runner: QueryRunner) {}

  begin(): Promise<void> {
    return this.runner.startTransaction();
  }

  /** libsql's runner tells affected rows only in its structured result; reads need the rows themselves. */
  readonly run: RunSql = async (sql, values) => {
    const result = await this.runner.query(sql, [...values], true);
    return /^\s*(select|with)\b|\breturning\b/i.test(sql) ? result.records : result;
  };

  async runAndCommit(): Promise<never> {
    throw new Error('The embedded database takes its statements one by one');
  }

  commit(): Promise<void> {
    return this.runner.commitTransaction();
  }

  async rollback(): Promise<void> {
    if (this.runner.isTransactionActive) await this.runner.rollbackTransaction();
  }

  release(): Promise<void> {
    return this.runner.release();
  }
}
