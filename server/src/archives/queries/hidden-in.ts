import type { Actor } from '@youying/shared/domain/roles';
import { barred } from '../../matters/public/fence.js';
import type { Reader } from '../../platform/database/reader.js';

/** How many lines of each archive this person does not learn of (CMP-4), so that the count of a month does not tell. */
export async function hiddenIn(
  reader: Reader,
  actor: Actor,
  archiveIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (archiveIds.length === 0) return new Map();
  const { text, values } = barred(actor, 't');
  const rows = await reader.rows<{ archive_id: number | string; hidden: number | string }>(
    `SELECT a.archive_id, COUNT(*) AS hidden FROM archived_ticket a JOIN ticket t ON t.id = a.ticket_id
      WHERE a.archive_id IN (${archiveIds.map(() => '?').join(', ')}) AND t.kind = 'complaint'
        AND t.concerned IS NOT NULL AND ${text} GROUP BY a.archive_id`,
    [...archiveIds, ...values],
  );
  return new Map(rows.map((row) => [Number(row.archive_id), Number(row.hidden)]));
}
