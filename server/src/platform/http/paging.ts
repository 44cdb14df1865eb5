import { Code, Whole } from './fields.js';
import { invalidInput } from './problem.js';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/** `?limit=&cursor=`; keyset, never OFFSET. */
export class PageQuery {
  @Whole({ min: 1, max: MAX_PAGE, optional: true }) limit?: number;
  @Code({ pattern: /^[\w-]{1,200}$/, max: 200, optional: true }) cursor?: string;
}

export interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

/** A position in a list: the values of the sort key of the last row shown. */
export type Position = readonly number[];

/** @param length of this list's sort key: a cursor of another list is refused, not taken for the beginning */
export function readCursor(cursor: string | undefined, length: number): Position | undefined {
  if (cursor === undefined) return undefined;
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(position) && position.length === length && position.every(Number.isSafeInteger)) return position;
  } catch {
    // answered below
  }
  throw invalidInput({ field: 'cursor', code: 'invalid' });
}

/** Cuts `limit + 1` rows into a page; the extra row only says that there is more. */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  view: (row: R) => T,
  positionOf: (row: R) => Position,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(view),
    nextCursor:
      rows.length > limit && last !== undefined
        ? Buffer.from(JSON.stringify(positionOf(last))).toString('base64url')
        : null,
  };
}
