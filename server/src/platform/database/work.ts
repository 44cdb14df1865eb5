import type { Instant } from '@youying/shared/domain/time';
import type { Topic } from '../queue/wakeups.js';
import type { Dialect } from './dialect.js';
import { isUnexpectedRows } from './errors.js';
import type { Kept } from './kept.js';
import { Reader, type RunSql } from './reader.js';
import type { EntityClass, Table, Tables } from './table.js';
import { type Sql, type Where, whereSql } from './where.js';

/** A row moved under our hands: nothing of the unit of work is kept. */
export class StaleRowError extends Error {
  constructor(readonly table: string) {
    super(`A row of ${table} was changed by somebody else meanwhile`);
    this.name = 'StaleRowError';
  }
}

/** Runs statements that travel together; their values in one row. */
type RunBundle = (statements: readonly string[], values: readonly unknown[]) => Promise<unknown>;

interface PendingUpdate extends Sql {
  readonly table: string;
  readonly expected: number | undefined;
}

/**
 * One unit of work = one transaction. Writes are gathered and leave together: conditional updates first,
 * then one multi-row insert per table; on MySQL in a single round trip with the commit.
 */
export class Work extends Reader {
  private readonly updates: PendingUpdate[] = [];
  private readonly inserts = new Map<EntityClass<object>, object[]>();
  private readonly afterCommitActions: (() => void)[] = [];
  /** The workers that this unit of work makes work for. */
  readonly topics = new Set<Topic>();

  constructor(
    tables: Tables,
    dialect: Dialect,
    run: RunSql,
    kept: Kept,
    private readonly moment: Instant,
  ) {
    super(tables, dialect, run, kept);
  }

  override get now(): Instant {
    return this.moment;
  }

  insert<E extends object>(entity: EntityClass<E>, ...rows: E[]): void {
    const waiting = this.inserts.get(entity);
    if (waiting) waiting.push(...rows);
    else this.inserts.set(entity, [...rows]);
  }

  /** Changes exactly one row, named by `where` with the state or version it must still have; else StaleRowError. */
  updateOne<E extends object>(entity: EntityClass<E>, where: Where<E>, patch: Partial<E>): void {
    this.gatherUpdate(entity, where, patch, 1);
  }

  /** Changes whatever rows match, possibly none. */
  updateMany<E extends object>(entity: EntityClass<E>, where: Where<E>, patch: Partial<E>): void {
    this.gatherUpdate(entity, where, patch, undefined);
  }

  /** Runs a single statement now and tells how many rows it matched. */
  async execute(sql: string, values: readonly unknown[]): Promise<number> {
    const result = await this.run(sql, values);
    return affectedRows(result);
  }

  /** Something to do once the rows are safe (wake a worker); never anything that must not be lost. */
  afterCommit(action: () => void): void {
    this.afterCommitActions.push(action);
  }

  runAfterCommit(): void {
    for (const action of this.afterCommitActions) action();
  }

  /** Nudges these workers of this process once the rows are safe. */
  wake(topic: Topic): void {
    this.topics.add(topic);
  }

  hasWrites(): boolean {
    return this.updates.length > 0 || this.inserts.size > 0;
  }

  /** Sends what was gathered so far, so that reads of this unit see it. */
  async flush(): Promise<void> {
    if (this.dialect.batches) {
      return this.send((statements, values) => this.run(this.dialect.bundle(statements), values));
    }
    for (const statement of [...this.updates.splice(0), ...this.takeInserts()]) {
      const result = await this.run(statement.text, statement.values);
      assertAffected(statement, result);
    }
  }

  /** Sends the rest; on MySQL it leaves in one round trip with its commit. */
  async finish(runAndCommit: RunBundle): Promise<void> {
    return this.dialect.batches ? this.send(runAndCommit) : this.flush();
  }

  /**
   * Each conditional update is followed by a check of its own that stops the bundle, above all before the commit,
   * when the row was not as expected.
   */
  private async send(run: RunBundle): Promise<void> {
    const updates = this.updates.splice(0);
    const statements: (PendingUpdate | Sql)[] = [...updates, ...this.takeInserts()];
    if (statements.length === 0) return;
    try {
      await run(
        statements.flatMap((statement) => {
          const expected = 'expected' in statement ? statement.expected : undefined;
          return expected === undefined ? [statement.text] : [statement.text, this.dialect.expectRows(expected)];
        }),
        allValues(statements),
      );
    } catch (error) {
      if (!isUnexpectedRows(error)) throw error;
      throw new StaleRowError(updates.map(({ table }) => table).join(', '));
    }
  }

  private gatherUpdate<E extends object>(
    entity: EntityClass<E>,
    where: object,
    patch: object,
    expected: number | undefined,
  ): void {
    const table = this.tables.of(entity);
    const sets: string[] = [];
    const values: unknown[] = [];
    for (const [property, value] of Object.entries(patch)) {
      const column = table.byProperty.get(property);
      if (!column) throw new Error(`${table.name} has no column for "${property}"`);
      sets.push(`${this.dialect.quote(column.name)} = ?`);
      values.push(column.to(value));
    }
    const condition = whereSql(table, this.dialect, where, undefined);
    this.updates.push({
      text: `UPDATE ${table.name} SET ${sets.join(', ')}${condition.text}`,
      values: [...values, ...condition.values],
      table: table.name,
      expected,
    });
  }

  private takeInserts(): Sql[] {
    const statements: Sql[] = [];
    for (const [entity, rows] of this.inserts) {
      const table = this.tables.of(entity);
      const marks = `(${table.columns.map(() => '?').join(', ')})`;
      // SQLite binds at most 32,766 values in a statement.
      const perStatement = Math.max(1, Math.floor(30_000 / table.columns.length));
      for (let start = 0; start < rows.length; start += perStatement) {
        const part = rows.slice(start, start + perStatement) as Record<string, unknown>[];
        statements.push({
          text: `INSERT INTO ${table.name} (${table.columnList}) VALUES ${part.map(() => marks).join(', ')}`,
          values: valuesOf(table, part),
        });
      }
    }
    this.inserts.clear();
    return statements;
  }
}

/** Loops, not flatMap: a command binds a hundred values, and what lies between is swept up again. */
function valuesOf(table: Table, rows: readonly Record<string, unknown>[]): unknown[] {
  const values: unknown[] = [];
  for (const row of rows) for (const column of table.columns) values.push(column.to(row[column.property]));
  return values;
}

function allValues(statements: readonly Sql[]): unknown[] {
  const values: unknown[] = [];
  for (const statement of statements) for (const value of statement.values) values.push(value);
  return values;
}

function assertAffected(update: Partial<PendingUpdate>, result: unknown): void {
  if (update.expected !== undefined && affectedRows(result) !== update.expected) {
    throw new StaleRowError(update.table ?? '');
  }
}

/** mysql2 answers a header with matched rows; libsql's runner answers through `affected`. */
export function affectedRows(result: unknown): number {
  if (typeof result === 'object' && result !== null) {
    const { affectedRows: mysql, affected: libsql } = result as { affectedRows?: number; affected?: number };
    return mysql ?? libsql ?? 0;
  }
  return 0;
}
