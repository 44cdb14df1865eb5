import type { DataSource, QueryRunner } from 'typeorm';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';

const LEASE_TIMEOUT_MS = 10_000;

type GiveBack = () => void;

/** A queue for the one connection of the embedded database: whoever holds the lease may talk to it. */
export class Lease {
  private tail: Promise<void> = Promise.resolve();

  async take(timeoutMs = LEASE_TIMEOUT_MS): Promise<GiveBack> {
    let giveBack: GiveBack = () => {};
    const mine = new Promise<void>((resolve) => {
      giveBack = resolve;
    });
    const before = this.tail;
    this.tail = before.then(() => mine);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        giveBack();
        reject(
          new Error(
            'The embedded database was not free within 10 s. Likely a query outside the unit of work that a transaction is waiting for, or a transaction that never ended.',
          ),
        );
      }, timeoutMs);
    });
    try {
      await Promise.race([before, late]);
    } finally {
      clearTimeout(timer);
    }
    return giveBack;
  }
}

/** What the stock runner keeps to itself and this one shares between runners. */
interface RunnerInternals {
  stmtCache: Map<string, unknown>;
}

/**
 * TypeORM's SQLite drivers share ONE query runner between everybody, so that concurrent transactions mix.
 * Here each caller gets a runner of its own that takes a lease: for a transaction from start to end,
 * for a single query only for that query. A pool of one connection, as honest as any other pool.
 */
class LeasedQueryRunner extends BetterSqlite3QueryRunner {
  private giveBack: GiveBack | undefined;

  constructor(
    driver: ConstructorParameters<typeof BetterSqlite3QueryRunner>[0],
    private readonly lease: Lease,
    statements: Map<string, unknown>,
  ) {
    super(driver);
    (this as unknown as RunnerInternals).stmtCache = statements;
  }

  override async startTransaction(...args: Parameters<BetterSqlite3QueryRunner['startTransaction']>): Promise<void> {
    this.giveBack ??= await this.lease.take();
    try {
      await super.startTransaction(...args);
    } catch (error) {
      this.end();
      throw error;
    }
  }

  override async commitTransaction(): Promise<void> {
    await super.commitTransaction();
    if (!this.isTransactionActive) this.end();
  }

  override async rollbackTransaction(): Promise<void> {
    try {
      await super.rollbackTransaction();
    } finally {
      if (!this.isTransactionActive) this.end();
    }
  }

  override async query(
    ...args: Parameters<BetterSqlite3QueryRunner['query']>
  ): ReturnType<BetterSqlite3QueryRunner['query']> {
    if (this.giveBack) return super.query(...args);
    const giveBack = await this.lease.take();
    try {
      return await super.query(...args);
    } finally {
      giveBack();
    }
  }

  override async release(): Promise<void> {
    if (this.isTransactionActive) await this.rollbackTransaction();
    this.end();
    await super.release();
  }

  private end(): void {
    this.giveBack?.();
    this.giveBack = undefined;
  }
}

/** Replaces the shared runner of a libsql data source by leased ones. Call before `initialize()`. */
export function poolOfOne(dataSource: DataSource): DataSource {
  const lease = new Lease();
  const statements = new Map<string, unknown>();
  const driver = dataSource.driver as unknown as ConstructorParameters<typeof BetterSqlite3QueryRunner>[0];
  (driver as unknown as { createQueryRunner(): QueryRunner }).createQueryRunner = () =>
    new LeasedQueryRunner(driver, lease, statements);
  return dataSource;
}
