import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { scopeFor } from '../../communities/queries/scope-for.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/reader.js';
import type { Scope } from '../../platform/database/scope.js';
import { idFromField } from '../../platform/http/ids.js';
import { DEFAULT_PAGE, pageOf, readCursor } from '../../platform/http/paging.js';
import type { ListOutagesQuery } from '../dto/outage-inputs.js';
import type { OutagePageView, OutageView } from '../dto/outage-views.js';
import { Outage, OutageTicket } from '../outage.entity.js';
import { outageView } from './outage-view.js';

/** Open ones, or what was; newest first. */
@Injectable()
export class ListOutages {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, query: ListOutagesQuery, language: Language): Promise<OutagePageView> {
    const reader = this.database.read;
    const limit = query.limit ?? DEFAULT_PAGE;
    const [before] = readCursor(query.cursor, 1) ?? [];
    const scope = scopeFor('listOutages', actor);
    const which =
      query.ticketId === undefined
        ? { isOpen: query.scope !== 'over' }
        : { id: await tiedTo(reader, scope, idFromField(query.ticketId, 'ticketId')) };
    const rows = await reader.find(
      Outage,
      scope,
      { ...which, ...(before == null || query.ticketId !== undefined ? {} : { id: { lt: before } }) },
      { orderBy: [['id', 'desc']], limit: limit + 1 },
    );
    const look = { actor, language, now: this.database.now() };
    const views = new Map<number, OutageView>();
    for (const row of rows.slice(0, limit)) views.set(row.id, await outageView(reader, row, look));
    const page = pageOf(
      rows,
      limit,
      ({ id }) => views.get(id),
      ({ id }) => [id],
    );
    return { ...page, items: page.items.filter((view) => view !== undefined) };
  }
}

async function tiedTo(reader: Reader, scope: Scope, ticketId: number): Promise<number[]> {
  return (await reader.find(OutageTicket, scope, { ticketId })).map(({ outageId }) => outageId);
}
