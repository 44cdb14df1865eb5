import type { DataSource } from 'typeorm';
import type { Dialect } from './dialect.js';
import { type PartColumn, SideBySide } from './side-by-side.js';

export type EntityClass<E extends object> = new () => E;

export interface TableColumn {
  readonly property: string;
  readonly name: string;
  /** Whether the database holds a number in it; text otherwise. */
  readonly isNumber: boolean;
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

/** One select of a statement of several. */
export interface Part<Name extends string = string> {
  /** Parts of the same name have the same columns, wherever they are asked for. */
  readonly name: Name;
  readonly columns: (of: <E extends object>(entity: EntityClass<E>, alias: string) => PartColumn[]) => PartColumn[];
}

interface Transformer {
  to(value: unknown): unknown;
  from(value: unknown): unknown;
}

const NUMBER_TYPES: ReadonlySet<string> = new Set(['int', 'bigint']);

const SAME: Transformer = { to: (value) => value, from: (value) => value };

/** Reads the entities' metadata once; hot paths write SQL from it instead of going through `save`. */
export class Tables {
  private readonly cache = new Map<EntityClass<object>, Table>();
  private readonly layouts = new Map<string, SideBySide>();
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

  /** Laid out once for each choice of parts. */
  sideBySide(parts: readonly Part[]): SideBySide {
    const key = parts.map(({ name }) => name).join(' ');
    const made =
      this.layouts.get(key) ??
      new SideBySide(
        parts.map(({ columns }) => columns((entity, alias) => this.partOf(entity, alias))),
        this.dialect,
      );
    this.layouts.set(key, made);
    return made;
  }

  private partOf<E extends object>(entity: EntityClass<E>, alias: string): PartColumn[] {
    return this.of(entity).columns.map(({ property, name, isNumber, from }) => ({
      name: property,
      isNumber,
      from,
      sql: `${alias}.${this.dialect.quote(name)}`,
    }));
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
        isNumber: NUMBER_TYPES.has(String(column.type)),
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
