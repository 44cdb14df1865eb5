import { type Asked, termKey } from '@youying/shared/domain/search/terms';
import type { Reader } from '../../platform/database/reader.js';
import { SEARCH_POLICY } from '../search-policy.js';

/** The keys to intersect in a community, rarest first, so that the fewest tickets are walked; none: nothing is found. */
export async function leadTerms(reader: Reader, communityId: number, { terms }: Asked): Promise<readonly number[]> {
  const keys = [...new Set(terms.map((term) => termKey(communityId, term)))];
  if (keys.length <= 1) return keys;
  const counted = keys.map(
    () =>
      `SELECT ? AS term, (SELECT COUNT(*) FROM (SELECT 1 FROM search_term WHERE term = ? LIMIT ${SEARCH_POLICY.countUpTo}) s) AS n`,
  );
  const rows = await reader.rows<{ term: unknown; n: unknown }>(
    counted.join(' UNION ALL '),
    keys.flatMap((key) => [key, key]),
  );
  const counts = rows.map(({ term, n }) => ({ term: Number(term), n: Number(n) })).sort((a, b) => a.n - b.n);
  if (counts[0]?.n === 0) return [];
  return counts.slice(0, SEARCH_POLICY.mostJoins).map(({ term }) => term);
}
