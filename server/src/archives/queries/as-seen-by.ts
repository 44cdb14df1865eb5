import type { Actor } from '@youying/shared/domain/roles';
import { ticketsHiddenFrom } from '../../matters/public/fence.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { type Archive, ArchivedTicket } from '../archive.entity.js';
import { digestOf } from '../digest.js';

/** A month as it was bound, without what its reader does not learn of. */
export interface SeenArchive {
  readonly count: number;
  readonly digest: string;
  /** The number of a line among those that are seen: a gap would tell as much as a count. */
  readonly placeOf: (position: number) => number;
}

/** CMP-4: a complaint about whoever reads is in no line, no count, no numbering and no check sum of a month. */
export async function asSeenBy(reader: Reader, actor: Actor, archive: Archive): Promise<SeenArchive> {
  const { communityId, id: archiveId, count, digest } = archive;
  const complaints = await reader.rows<{ ticket_id: number | string; position: number | string }>(
    `SELECT a.ticket_id, a.position FROM archived_ticket a JOIN ticket t ON t.id = a.ticket_id
      WHERE a.archive_id = ? AND t.kind = 'complaint' AND t.concerned IS NOT NULL`,
    [archiveId],
  );
  const hidden = await ticketsHiddenFrom(
    reader,
    actor,
    complaints.map((row) => Number(row.ticket_id)),
  );
  if (hidden.size === 0) return { count, digest, placeOf: (position) => position };
  const order = { orderBy: [['position', 'asc']] } as const;
  const lines = await reader.find(ArchivedTicket, scopeOfCommunity(communityId), { archiveId }, order);
  const seen = lines.filter(({ ticketId }) => !hidden.has(ticketId));
  const places = new Map(seen.map(({ position }, index) => [position, index + 1]));
  return { count: seen.length, digest: digestOf(seen), placeOf: (position) => places.get(position) ?? position };
}
