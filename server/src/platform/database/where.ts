import type { Dialect } from './dialect.js';
import type { Scope } from './scope.js';
import type { Sql } from './sql.js';
import type { Table } from './table.js';

export type { Sql } from './sql.js';

type Comparable = string | number | boolean | null;

/** Equal, one of, or a comparison; a property that is present but undefined is an error, never "any". */
export type Condition<T> =
  | T
  | readonly T[]
  | { readonly lt: T }
  | { readonly lte: T }
  | { readonly gt: T }
  | { readonly gte: T }
  | { readonly like: string };

export type Where<E> = { readonly [K in keyof E]?: Condition<E[K]> };

const COMPARISONS = { lt: '<', lte: '<=', gt: '>', gte: '>=', like: 'LIKE' } as const;

/** Escapes what LIKE would read as a wildcard; use with `ESCAPE '!'`. */
export const likeLiteral = (text: string): string => text.replace(/[!%_]/g, (char) => `!${char}`);

export function whereSql(table: Table, dialect: Dialect, where: object, scope: Scope | undefined): Sql {
  const parts: string[] = [];
  const values: unknown[] = [];
  if (scope && scope.communities !== 'all') {
    parts.push(inList(dialect.quote('community_id'), scope.communities, values));
  }
  for (const [property, condition] of Object.entries(where)) {
    const column = table.byProperty.get(property);
    if (!column) throw new Error(`${table.name} has no column for "${property}"`);
    if (condition === undefined) throw new Error(`The condition on ${table.name}.${property} is undefined`);
    const name = dialect.quote(column.name);
    if (condition === null) parts.push(`${name} IS NULL`);
    else if (Array.isArray(condition))
      parts.push(
        inList(
          name,
          condition.map((item) => column.to(item)),
          values,
        ),
      );
    else if (typeof condition === 'object') {
      const [operator, value] = Object.entries(condition)[0] as [keyof typeof COMPARISONS, Comparable];
      parts.push(`${name} ${COMPARISONS[operator]} ?${operator === 'like' ? " ESCAPE '!'" : ''}`);
      values.push(operator === 'like' ? value : column.to(value));
    } else {
      parts.push(`${name} = ?`);
      values.push(column.to(condition));
    }
  }
  return { text: parts.length > 0 ? ` WHERE ${parts.join(' AND ')}` : '', values };
}

function inList(name: string, items: readonly unknown[], values: unknown[]): string {
  if (items.length === 0) return '1 = 0';
  values.push(...items);
  return items.length === 1 ? `${name} = ?` : `${name} IN (${items.map(() => '?').join(', ')})`;
}
