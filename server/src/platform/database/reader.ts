import type { Instant } from '@youying/shared/domain/time';
import type { Dialect } from './dialect.js';
import type { Kept } from './kept.js';
import type { InCommunity, Scope } from './scope.js';
import type { Slots } from './side-by-side.js';
import type { Row, Sql } from './sql.js';
import { type EntityClass, type Part, type Tables, toEntity } from './table.js';
import { type Where, whereSql } from './where.js';

export type { Row } from './sql.js';
export interface How {
  /** The database keeps what it has made of the text and skips that next time, where it comes again in the same words. */
  readonly prepared?: boolean;
  /** Rows without the names of their columns; MySQL and MariaDB only. */
  readonly asSlots?: boolean;
}

export type RunSql = (sql: string, values: readonly unknown[], how?: How) => Promise<unknown>;

export interface PartFrom<Name extends string> extends Part<Name> {
  /** Everything from FROM on. */
  readonly from: Sql;
}

export interface FindOptions<E> {
  readonly orderBy?: readonly (readonly [keyof E & string, 'asc' | 'desc'])[];
  readonly limit?: number;
  /** Locks the rows until the unit of work ends (on the embedded database the lease already does). */
  readonly lock?: 'update' | 'skip_locked';
}

/** Reading rows: of a community only with a Scope; of the whole company (persons, sessions …) without. */
export class Reader {
  constructor(
    protected readonly tables: Tables,
    readonly dialect: Dialect,
    protected readonly run: RunSql,
    readonly kept: Kept,
  ) {}

  /** The moment it is; in a unit of work the one at which everything in it happens. */
  get now(): Instant {
    return this.kept.now();
  }

  find<E extends InCommunity>(
    entity: EntityClass<E>,
    scope: Scope,
    where: Where<E>,
    options?: FindOptions<E>,
  ): Promise<E[]> {
    return this.select(entity, scope, where, options);
  }

  async findOne<E extends InCommunity>(
    entity: EntityClass<E>,
    scope: Scope,
    where: Where<E>,
    options?: FindOptions<E>,
  ): Promise<E | undefined> {
    return (await this.select(entity, scope, where, { ...options, limit: 1 }))[0];
  }

  /** Rows that belong to no community: persons, sessions, identities. */
  findGlobal<E extends object>(
    entity: E extends InCommunity ? never : EntityClass<E>,
    where: Where<E>,
    options?: FindOptions<E>,
  ): Promise<E[]> {
    return this.select<E>(entity as EntityClass<E>, undefined, where, options);
  }

  async findOneGlobal<E extends object>(
    entity: E extends InCommunity ? never : EntityClass<E>,
    where: Where<E>,
    options?: FindOptions<E>,
  ): Promise<E | undefined> {
    return (await this.select<E>(entity as EntityClass<E>, undefined, where, { ...options, limit: 1 }))[0];
  }

  /** A hand-written query for hot reads; its text must name the community (`Scope`) itself. */
  async rows<R extends object = Row>(
    sql: string,
    values: readonly unknown[],
    how?: Pick<How, 'prepared'>,
  ): Promise<R[]> {
    return (await this.run(sql, values, how)) as R[];
  }

  /** Several reads in one round trip where the database can; answers in the order of the queries. */
  async batch(queries: readonly Sql[]): Promise<Row[][]> {
    if (this.dialect.batches && queries.length > 1) {
      const text = queries.map((query) => query.text).join('; ');
      return (await this.run(
        text,
        queries.flatMap((query) => [...query.values]),
      )) as Row[][];
    }
    const answers: Row[][] = [];
    for (const query of queries) answers.push((await this.run(query.text, query.values)) as Row[]);
    return answers;
  }

  /** Several selects as one statement where the database can: the rows of each part, in no order. */
  async together<Name extends string>(
    parts: readonly PartFrom<Name>[],
    how?: Pick<How, 'prepared'>,
  ): Promise<Partial<Record<Name, Row[]>>> {
    const layout = this.tables.sideBySide(parts);
    const froms = parts.map(({ from }) => from);
    const answers = this.dialect.batches
      ? layout.split(await this.slots(layout.statement(froms), how))
      : layout.read(await this.batch(layout.statements(froms)));
    return Object.fromEntries(parts.map(({ name }, index) => [name, answers[index]])) as Partial<Record<Name, Row[]>>;
  }

  private async slots({ text, values }: Sql, how?: Pick<How, 'prepared'>): Promise<Slots[]> {
    return (await this.run(text, values, { ...how, asSlots: true })) as Slots[];
  }

  /** `a.col1, a.col2, …` of an entity, for a hand-written select. */
  columns<E extends object>(entity: EntityClass<E>, alias: string): string {
    return this.tables.columnsOf(entity, alias);
  }

  /** Rows of a hand-written select of `columns(entity)` as plain entities. */
  entities<E extends object>(entity: EntityClass<E>, rows: readonly Row[] | undefined): E[] {
    const table = this.tables.of(entity);
    return (rows ?? []).map((row) => toEntity<E>(table, row));
  }

  private async select<E extends object>(
    entity: EntityClass<E>,
    scope: Scope | undefined,
    where: object,
    options: FindOptions<E> = {},
  ): Promise<E[]> {
    const table = this.tables.of(entity);
    const condition = whereSql(table, this.dialect, where, scope);
    const order = options.orderBy
      ?.map(([property, way]) => `${this.dialect.quote(table.byProperty.get(property)?.name ?? property)} ${way}`)
      .join(', ');
    const lock =
      options.lock === 'update'
        ? this.dialect.forUpdate
        : options.lock === 'skip_locked'
          ? this.dialect.forUpdateSkipLocked
          : '';
    const sql =
      `SELECT ${table.columnList} FROM ${table.name}${condition.text}` +
      (order ? ` ORDER BY ${order}` : '') +
      (options.limit === undefined ? '' : ` LIMIT ${Number(options.limit)}`) +
      lock;
    const rows = (await this.run(sql, condition.values)) as Row[];
    return rows.map((row) => toEntity<E>(table, row));
  }
}
