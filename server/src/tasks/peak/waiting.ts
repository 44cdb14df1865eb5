import type { Instant } from '@youying/shared/domain/time';
import type { Reader } from '../../platform/database/reader.js';

/** No desk lets more wait; what is beyond changes nothing. */
const MOST = 500;

/**
 * What waits to be registered, and since when so many of it do: the time of the `line`-th that is still there, for
 * whoever came before it has waited without a break.
 */
export async function waitingIn(
  reader: Reader,
  communityId: number,
  line: number,
): Promise<{ readonly count: number; readonly since: Instant | null }> {
  const rows = await reader.rows<{ created_at: number | string }>(
    `SELECT created_at FROM ticket WHERE community_id = ? AND is_open = 1 AND status = 'submitted'
      ORDER BY created_at LIMIT ${MOST}`,
    [communityId],
  );
  const nth = rows[line - 1];
  return { count: rows.length, since: nth === undefined ? null : Number(nth.created_at) };
}
