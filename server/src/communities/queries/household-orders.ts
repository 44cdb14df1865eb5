import type { Reader, Row } from '../../platform/database/reader.js';

export interface AtWork {
  readonly departments: string[];
  readonly workerNames: string[];
}

const NOBODY: AtWork = { departments: [], workerNames: [] };

/** Who is at each of these matters: of their open orders the departments, and whoever goes. */
export async function whoIsAtWork(
  reader: Reader,
  communityId: number,
  ticketIds: readonly number[],
): Promise<(ticketId: number) => AtWork> {
  if (ticketIds.length === 0) return () => NOBODY;
  const rows = await reader.rows<Row>(
    `SELECT o.ticket_id, o.department, w.name AS worker FROM work_order o LEFT JOIN person w ON w.id = o.assignee_id
      WHERE o.community_id = ? AND o.is_open = 1 AND o.ticket_id IN (${ticketIds.map(() => '?').join(', ')})
      ORDER BY o.id`,
    [communityId, ...ticketIds],
  );
  return (ticketId) => {
    const own = rows.filter((row) => Number(row.ticket_id) === ticketId);
    return { departments: named(own, 'department'), workerNames: named(own, 'worker') };
  };
}

const named = (rows: readonly Row[], column: string): string[] => [
  ...new Set(rows.flatMap((row) => (row[column] == null ? [] : [String(row[column])]))),
];
