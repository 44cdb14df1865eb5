import type { Instant } from '@youying/shared/domain/time';
import type { Reader } from '../../platform/database/reader.js';

const WAITING = `FROM ticket WHERE community_id = ? AND is_open = 1 AND status = 'submitted'`;

/**
 * What waits to be registered, and since when so many of it do: the time of the `line`-th that is still there, for
 * whoever came before it has waited without a break. Below the line, which is the rule, one short read says both.
 */
export async function waitingIn(
  reader: Reader,
  communityId: number,
  line: number,
): Promise<{ readonly count: number; readonly since: Instant | null }> {
  const first = await reader.rows<{ created_at: number | string }>(
    `SELECT created_at ${WAITING} ORDER BY created_at LIMIT ${line}`,
    [communityId],
  );
  const nth = first[line - 1];
  if (nth === undefined) return { count: first.length, since: null };
  const [row] = await reader.rows<{ count: number | string }>(`SELECT COUNT(*) AS count ${WAITING}`, [communityId]);
  return { count: Number(row?.count), since: Number(nth.created_at) };
}
