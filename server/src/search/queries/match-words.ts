import type { Asked } from '@youying/shared/domain/search/terms';
import { likeLiteral, type Sql } from '../../platform/database/where.js';

/** Every piece stands in one of the columns. */
export function allPiecesIn(columns: readonly string[], pieces: readonly string[]): Sql {
  const one = `(${columns.map((column) => `${column} LIKE ? ESCAPE '!'`).join(' OR ')})`;
  return {
    text: pieces.map(() => one).join(' AND '),
    values: pieces.flatMap((piece) => columns.map(() => `%${likeLiteral(piece)}%`)),
  };
}

const NUMBER = /^([a-z]{2})?(\d{8})-?(\d{1,4})?$/;
const PREFIXES = ['BX', 'TS', 'ZX', 'QZ'];

/** `bx20261122-0007`, `20261122-0007` and what of it is typed so far, as a condition on the ticket's number. */
export function byNumber({ pieces }: Asked): Sql | null {
  const [piece = ''] = pieces;
  const [, prefix, day, serial] = (pieces.length === 1 && NUMBER.exec(piece)) || [];
  if (day === undefined) return null;
  const numbers = (prefix === undefined ? PREFIXES : [prefix.toUpperCase()]).map((kind) => `${kind}${day}-`);
  if (serial?.length === 4)
    return { text: `t.no IN (${numbers.map(() => '?').join(', ')})`, values: numbers.map((no) => no + serial) };
  return {
    text: `(${numbers.map(() => "t.no LIKE ? ESCAPE '!'").join(' OR ')})`,
    values: numbers.map((no) => `${likeLiteral(no + (serial ?? ''))}%`),
  };
}
