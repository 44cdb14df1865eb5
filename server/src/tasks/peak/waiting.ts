import type { Policies } from '@youying/shared/domain/procedures/policies';
import type { Instant } from '@youying/shared/domain/time';
import { aboutNobody } from '../../matters/public/fence.js';
import type { Reader } from '../../platform/database/reader.js';

/**
 * A complaint of which it has been said whom it is about has been looked at, and the figure is everybody's at the desk: it
 * would tell whoever it is about (CMP-4).
 */
const WAITING = `FROM ticket t
  WHERE t.community_id = ? AND t.is_open = 1 AND t.status = 'submitted' AND ${aboutNobody('t')}`;

/**
 * What waits to be registered, and since when so many of it do: the time of the `line`-th that is still there, for
 * whoever came before it has waited without a break; likewise of the line above. Below the line, which is the rule, one
 * short read says everything.
 */
export async function waitingIn(
  reader: Reader,
  communityId: number,
  { peakWaiting, severePeakWaiting }: Pick<Policies, 'peakWaiting' | 'severePeakWaiting'>,
): Promise<{ readonly count: number; readonly since: Instant | null; readonly severeSince: Instant | null }> {
  const first = await reader.rows<{ created_at: number | string }>(
    `SELECT t.created_at ${WAITING} ORDER BY t.created_at LIMIT ${Math.max(peakWaiting, severePeakWaiting)}`,
    [communityId],
  );
  const timeOf = (nth: number): Instant | null => {
    const row = first[nth - 1];
    return row === undefined ? null : Number(row.created_at);
  };
  const [since, severeSince] = [timeOf(peakWaiting), timeOf(severePeakWaiting)];
  if (since === null) return { count: first.length, since, severeSince };
  const [row] = await reader.rows<{ count: number | string }>(`SELECT COUNT(*) AS count ${WAITING}`, [communityId]);
  return { count: Number(row?.count), since, severeSince };
}
