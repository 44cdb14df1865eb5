import { Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import type { Actor } from '@youying/shared/domain/roles';
import { TICKET_KINDS, type TicketKind } from '@youying/shared/domain/ticket/types';
import { recordLook } from '../../looks/public/record-look.js';
import { fenceAround } from '../../matters/public/fence.js';
import { Database } from '../../platform/database/database.js';
import type { Row } from '../../platform/database/reader.js';
import { likeLiteral, type Sql } from '../../platform/database/where.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idText, timeText } from '../../platform/http/ids.js';
import { DEFAULT_PAGE, pageOf, readCursor } from '../../platform/http/paging.js';
import { notFound } from '../../platform/http/problem.js';
import { Archive, ArchivedTicket } from '../archive.entity.js';
import type { ArchivedTicketView, ArchiveWithTicketsView, GetArchiveQuery } from '../dto/archive-views.js';
import { archiveView } from './archive-view.js';
import { asSeenBy } from './as-seen-by.js';

/** What the orders of an archived ticket cost the resident. */
const CHARGED = 'COALESCE((SELECT SUM(w.actual_fen) FROM work_order w WHERE w.ticket_id = a.ticket_id), 0)';
const SEARCHED = ['t.no', 't.description', 't.place'];

/** CLO-7: one month's list as it was bound, findable for audit and billing; what was opened again since is marked. */
@Injectable()
export class GetArchive {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, archiveId: number, query: GetArchiveQuery): Promise<ArchiveWithTicketsView> {
    const { read } = this.database;
    const archive = await read.findOne(Archive, scopeOf(actor), { id: archiveId });
    if (!archive || !mayDo('getArchive', actor, communitySubject(archive.communityId))) throw notFound();
    const { communityId, month } = archive;
    await recordLook(this.database, actor, { type: 'archive', id: archiveId, name: month, communityId });
    const limit = query.limit ?? DEFAULT_PAGE;
    const [after] = readCursor(query.cursor, 1) ?? [0];
    const readable = readableKinds(actor, archive.communityId);
    const { text, values } = found(actor, archiveId, query, readable);
    const [sum] = await read.rows<Row>(`SELECT COUNT(*) AS found, COALESCE(SUM(${CHARGED}), 0) AS fen ${text}`, values);
    const rows = await read.rows<Row>(
      `SELECT ${read.columns(ArchivedTicket, 'a')}, t.kind AS t_kind, t.description AS t_description,
          t.place AS t_place, t.archive_id AS t_archive_id, ${CHARGED} AS charged_fen
        ${text} AND a.position > ? ORDER BY a.position LIMIT ${limit + 1}`,
      [...values, after ?? 0],
    );
    const lines = read.entities(ArchivedTicket, rows);
    const seen = await asSeenBy(read, actor, archive);
    const page = pageOf(
      rows.map((row, index) => ({ row, line: lines[index] as ArchivedTicket })),
      limit,
      ({ row, line }) => lineView(row, { ...line, position: seen.placeOf(line.position) }, readable),
      ({ line }) => [line.position],
    );
    return { archive: archiveView(archive, seen), found: Number(sum?.found), foundFen: Number(sum?.fen), ...page };
  }
}

/** The cashier reads repairs only (`getTicket`): of other matters the list shows that they are bound, no more. */
function readableKinds(actor: Actor, communityId: number): readonly TicketKind[] {
  const subject = { ...communitySubject(communityId), status: 'closed' };
  return TICKET_KINDS.filter((kind) => mayDo('getTicket', actor, { ...subject, kind }));
}

/** The search finds by what the caller may read, or it would tell what the list withholds. */
function found(actor: Actor, archiveId: number, { q, only }: GetArchiveQuery, readable: readonly TicketKind[]): Sql {
  const hidden = fenceAround(actor, 'a.ticket_id');
  const parts: Sql[] = [{ text: 'a.archive_id = ?', values: [archiveId] }];
  if (only === 'charged') parts.push({ text: `${CHARGED} > 0`, values: [] });
  if (q !== undefined) {
    const pattern = `%${likeLiteral(q.trim())}%`;
    const like = SEARCHED.map((column) => `${column} LIKE ? ESCAPE '!'`).join(' OR ');
    const kinds = readable.length === 0 ? 'NULL' : readable.map(() => '?').join(', ');
    parts.push({ text: `t.kind IN (${kinds}) AND (${like})`, values: [...readable, ...SEARCHED.map(() => pattern)] });
  }
  return {
    text: `FROM archived_ticket a JOIN ticket t ON t.id = a.ticket_id
        WHERE ${parts.map((part) => part.text).join(' AND ')}${hidden.text}`,
    values: [...parts.flatMap((part) => [...part.values]), ...hidden.values],
  };
}

function lineView(row: Row, line: ArchivedTicket, readable: readonly TicketKind[]): ArchivedTicketView {
  const { position, ticketId, no, closedAt, archiveId } = line;
  const kind = row.t_kind as TicketKind;
  const reads = readable.includes(kind);
  return {
    position,
    ticketId: idText(ticketId),
    no,
    closedAt: timeText(closedAt),
    kind,
    description: reads ? String(row.t_description) : null,
    place: reads ? String(row.t_place) : null,
    chargedFen: Number(row.charged_fen),
    movedOn: Number(row.t_archive_id) !== archiveId,
  };
}
