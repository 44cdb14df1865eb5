import type { Reader } from '../../platform/database/reader.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import { HintRow } from '../../platform/hints/hint.entity.js';

const EVERYTHING = scopeOfEverything('the stream holds the hints of every community; who hears which is decided after');

/** A hint that has its place in the stream. */
export type PlacedHint = HintRow & { readonly position: number };

/** The hints after a position, in order. @param most how many at once */
export async function readHints(reader: Reader, after: number, most: number): Promise<readonly PlacedHint[]> {
  const where = { position: { gt: after } };
  const rows = await reader.find(HintRow, EVERYTHING, where, { orderBy: [['position', 'asc']], limit: most });
  return rows as PlacedHint[];
}
