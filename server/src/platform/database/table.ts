import type { DataSource } from 'typeorm';
import type { Dialect } from './dialect.js';

export type EntityClass<E extends object> = new () => E;

export interface TableColumn {
  readonly property: string;
  readonly name: string;
  to(value: unknown): unknown;
  from(value: unknown): unknown;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly byProperty: ReadonlyMap<string, TableColumn>;
  /** `col1, col2, …` in column order. */
  readonly columnList: string;
}

interface Transformer {
  to(value: unknown): unknown;
  from(value: unknown): unknown;
}

const SAME: Transformer = { to: (value) => value, from: (value) => value };

/** Reads the entities' metadata once; hot paths write SQL from it instead of going through `save`. */
export class Tables {
  private readonly cache = new Map<EntityClass<object>, Table>();
  private readonly aliased = new Map<EntityClass<object>, Map<string, string>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly dialect: Dialect,
  ) {}

  /** `a.col1, a.col2, …`; made once, hot reads ask for it every time. */
  columnsOf<E extends object>(entity: EntityClass<E>, alias: string): string {
    const known = this.aliased.get(entity) ?? new Map<string, string>();
    this.aliased.set(entity, known);
    const made =
      known.get(alias) ??
      this.of(entity)
        .columns.map(({ name }) => `${alias}.${this.dialect.quote(name)}`)
        .join(', ');
    known.set(alias, made);
    return made;
  }

  of<E extends object>(entity: EntityClass<E>): Table {
    const known = this.cache.get(entity);
    if (known) return known;
    const metadata = this.dataSource.getMetadata(entity);
    const columns = metadata.columns.map((column): TableColumn => {
      const transformer = (column.transformer as Transformer | undefined) ?? SAME;
      return {
        property: column.propertyName,
        name: column.databaseName,
        to: (value) => transformer.to(value) ?? null,
        from: (value) => transformer.from(value),
      };
    });
    const table: Table = {
      name: this.dialect.quote(metadata.tableName),
      columns,
      byProperty: new Map(columns.map((column) => [column.property, column])),
      columnList: columns.map((column) => this.dialect.quote(column.name)).join(', '),
    };
    this.cache.set(entity, table);
    return table;
  }
}

/** A database row (snake_case) as the entity's plain object. */
export function toEntity<E extends object>(table: Table, row: Record<string, unknown>): E {
  const entity: Record<string, unknown> = {};
  for (const column of table.columns) {
    if (column.name in row) entity[column.property] = column.from(row[column.name]);
  }
  return entity as E;
}
