import { Inject, Injectable } from '@nestjs/common';
import type { Figure, ToldDuty } from '@youying/shared/domain/dashboard/figures';
import type { Language } from '@youying/shared/domain/language';
import { TASK_LABELS } from '@youying/shared/domain/procedures/labels';
import type { TaskKind } from '@youying/shared/domain/procedures/types';
import type { Actor, Department } from '@youying/shared/domain/roles';
import { categoriesOf } from '../../catalogue/public/kept-categories.js';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { loadMatters } from '../../matters/public/load-matters.js';
import { ticketView } from '../../matters/public/ticket-view.js';
import { Database } from '../../platform/database/database.js';
import type { Row } from '../../platform/database/reader.js';
import { scopeOfViewer } from '../../platform/database/scope.js';
import { idFromField, idText, timeText } from '../../platform/http/ids.js';
import { DEFAULT_PAGE, type Page, pageOf, readCursor } from '../../platform/http/paging.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { FigureTicketPageView, FigureTicketsQuery, FigureTicketView } from '../dto/dashboard-views.js';
import { askedPeriod } from './asked-period.js';
import { type Asked, askOf, type Narrowed, type Source, sourceOf } from './figure-source.js';
import { groupWithLeaves } from './repair-figures.js';

/** REP-7: what a figure counts, each with its matter, the newest first. */
@Injectable()
export class ListFigureTickets {
  constructor(
    private readonly database: Database,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(
    actor: Actor,
    communityId: number,
    query: FigureTicketsQuery,
    language: Language,
  ): Promise<FigureTicketPageView> {
    admitToDesk('listFigureTickets', actor, communityId);
    const reader = this.database.read;
    const now = this.database.now();
    const asked: Asked = { actor, communityId, period: askedPeriod(query, now), now };
    const limit = query.limit ?? DEFAULT_PAGE;
    const source = sourceOf(query.figure as Figure, asked, await this.narrowed(communityId, query));
    const rows = await reader.rows<Row>(...pageOfSource(source, query.cursor, limit + 1));
    const tickets = [...new Set(rows.slice(0, limit).map(({ ticket_id: id }) => Number(id)))];
    const look = { actor, language, now, signer: this.signer };
    const matters = await loadMatters(reader, scopeOfViewer([communityId], actor), tickets);
    const views = new Map(matters.map((matter) => [matter.ticket.id, ticketView(matter, look)]));
    const page: Page<FigureTicketView | undefined> = pageOf(
      rows,
      limit,
      (row) => {
        const ticket = views.get(Number(row.ticket_id));
        const duty = row.kind == null ? null : TASK_LABELS[row.kind as TaskKind][language];
        return ticket && { id: idText(Number(row.id)), at: timeText(Number(row.at)), duty, ticket };
      },
      (row) => [Number(row.at), Number(row.id)],
    );
    return { ...page, items: page.items.filter((view) => view !== undefined) };
  }

  private async narrowed(communityId: number, query: FigureTicketsQuery): Promise<Narrowed> {
    const department = query.department as Department | undefined;
    const duty = query.duty as ToldDuty | undefined;
    if (query.categoryId === undefined) return { department, duty };
    const tree = await categoriesOf(this.database.read, communityId);
    return { department, duty, categoryIds: groupWithLeaves(tree, idFromField(query.categoryId, 'categoryId')) };
  }
}

function pageOfSource(source: Source, cursor: string | undefined, limit: number): [text: string, values: unknown[]] {
  const { at, id, from } = source;
  const position = readCursor(cursor, 2);
  const after = position === undefined ? '' : ` AND (${at} < ? OR (${at} = ? AND ${id} < ?))`;
  const kind = from.startsWith('task ') ? 'k.kind' : 'NULL';
  const { text, values } = askOf(
    source,
    `${id} AS id, ${at} AS at, t.id AS ticket_id, ${kind} AS kind`,
    `${after} ORDER BY ${at} DESC, ${id} DESC LIMIT ${limit}`,
  );
  const [instant, lastId] = position ?? [];
  return [text, [...values, ...(position === undefined ? [] : [instant, instant, lastId])]];
}
