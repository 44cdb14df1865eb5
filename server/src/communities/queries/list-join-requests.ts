import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { Database } from '../../platform/database/database.js';
import { DEFAULT_PAGE, pageOf, readCursor } from '../../platform/http/paging.js';
import type { JoinRequestPageView, ListJoinRequestsQuery } from '../dto/community-views.js';
import { JOIN_STATUSES, JoinRequest } from '../residency.entity.js';
import { joinRequestViews } from './join-request-view.js';
import { scopeFor } from './scope-for.js';

/** Who waits to be let in, longest first; decided ones newest first. */
@Injectable()
export class ListJoinRequests {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, query: ListJoinRequestsQuery): Promise<JoinRequestPageView> {
    const reader = this.database.read;
    const limit = query.limit ?? DEFAULT_PAGE;
    const status = JOIN_STATUSES.filter((name) => query.status === undefined || name === query.status);
    const oldestFirst = query.status === 'waiting';
    const lastId = readCursor(query.cursor, 1)?.[0] ?? (oldestFirst ? 0 : Number.MAX_SAFE_INTEGER);
    const rows = await reader.find(
      JoinRequest,
      scopeFor('listJoinRequests', actor),
      { status, id: oldestFirst ? { gt: lastId } : { lt: lastId } },
      { orderBy: [['id', oldestFirst ? 'asc' : 'desc']], limit: limit + 1 },
    );
    const page = pageOf(
      rows,
      limit,
      (row) => row,
      ({ id }) => [id],
    );
    return { items: await joinRequestViews(reader, page.items), nextCursor: page.nextCursor };
  }
}
