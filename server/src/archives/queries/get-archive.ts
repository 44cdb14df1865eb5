import { Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import type { Actor } from '@youying/shared/domain/roles';
import { fenceAround } from '../../matters/public/fence.js';
import { Database } from '../../platform/database/database.js';
import type { Row } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idText, timeText } from '../../platform/http/ids.js';
import { DEFAULT_PAGE, type PageQuery, pageOf, readCursor } from '../../platform/http/paging.js';
import { notFound } from '../../platform/http/problem.js';
import { Ticket } from '../../tickets/ticket.entity.js';
import { Archive, ArchivedTicket } from '../archive.entity.js';
import type { ArchiveWithTicketsView } from '../dto/archive-views.js';
import { archiveView } from './archive-view.js';

/** CLO-7: one month's list as it was bound; what was opened again since is marked. The matters themselves are `getTicket`. */
@Injectable()
export class GetArchive {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, archiveId: number, query: PageQuery): Promise<ArchiveWithTicketsView> {
    const { read } = this.database;
    const archive = await read.findOne(Archive, scopeOf(actor), { id: archiveId });
    if (!archive || !mayDo('getArchive', actor, communitySubject(archive.communityId))) throw notFound();
    const scope = scopeOfCommunity(archive.communityId);
    const limit = query.limit ?? DEFAULT_PAGE;
    const [after] = readCursor(query.cursor, 1) ?? [0];
    const hidden = fenceAround(actor, 'a.ticket_id');
    const found = await read.rows<Row>(
      `SELECT ${read.columns(ArchivedTicket, 'a')} FROM archived_ticket a
        WHERE a.archive_id = ? AND a.position > ?${hidden.text} ORDER BY a.position LIMIT ${limit + 1}`,
      [archiveId, after ?? 0, ...hidden.values],
    );
    const rows = read.entities(ArchivedTicket, found);
    const tickets = await read.find(Ticket, scope, { id: rows.map(({ ticketId }) => ticketId) });
    const boundNow = new Set(tickets.filter((ticket) => ticket.archiveId === archiveId).map(({ id }) => id));
    const page = pageOf(
      rows,
      limit,
      ({ position, ticketId, no, closedAt }) => ({
        position,
        ticketId: idText(ticketId),
        no,
        closedAt: timeText(closedAt),
        movedOn: !boundNow.has(ticketId),
      }),
      ({ position }) => [position],
    );
    return { archive: archiveView(archive), ...page };
  }
}
