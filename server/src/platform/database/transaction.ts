import type { QueryRunner } from 'typeorm';

/** How a unit of work talks to one connection. */
interface Transaction {
  begin(): Promise<void>;
  run(sql: string, values: readonly unknown[]): Promise<unknown>;
  /** Runs statements whose effects need no check, and commits, in one round trip where the database can. */
  runAndCommit(sql: string, values: readonly unknown[]): Promise<unknown>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** MySQL: START TRANSACTION and COMMIT travel with the first and last statements. */
export class BatchedTransaction implements Transaction {
  private state: 'new' | 'begun' | 'over' = 'new';

  constructor(private readonly runner: QueryRunner) {}

  async begin(): Promise<void> {}

  async run(sql: string, values: readonly unknown[]): Promise<unknown> {
    if (this.state === 'begun') return this.runner.query(sql, [...values]);
    this.state = 'begun';
    const [, ...results] = (await this.runner.query(`START TRANSACTION; ${sql}`, [...values])) as unknown[];
    return results.length === 1 ? results[0] : results;
  }

  async runAndCommit(sql: string, values: readonly unknown[]): Promise<unknown> {
    const start = this.state === 'new' ? 'START TRANSACTION; ' : '';
    this.state = 'begun';
    const results = await this.runner.query(`${start}${sql}; COMMIT`, [...values]);
    this.state = 'over';
    return results;
  }

  async commit(): Promise<void> {
    if (this.state === 'begun') await this.runner.query('COMMIT');
    this.state = 'over';
  }

  async rollback(): Promise<void> {
    if (this.state === 'begun') await this.runner.query('ROLLBACK');
    this.state = 'over';
  }
}

/** The embedded database: the runner holds the lease from begin to end. */
export class LeasedTransaction implements Transaction {
  constructor(private readonly runner: QueryRunner) {}

  begin(): Promise<void> {
    return this.runner.startTransaction();
  }

  /** libsql's runner tells affected rows only in its structured result; reads need the rows themselves. */
  async run(sql: string, values: readonly unknown[]): Promise<unknown> {
    const result = await this.runner.query(sql, [...values], true);
    return /^\s*(select|with)\b|\breturning\b/i.test(sql) ? result.records : result;
  }

  runAndCommit(sql: string, values: readonly unknown[]): Promise<unknown> {
    return this.run(sql, values);
  }

  commit(): Promise<void> {
    return this.runner.commitTransaction();
  }

  async rollback(): Promise<void> {
    if (this.runner.isTransactionActive) await this.runner.rollbackTransaction();
  }
}
