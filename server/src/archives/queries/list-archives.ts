import { Injectable } from '@nestjs/common';
import { monthOf } from '@youying/shared/domain/month';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { DEFAULT_PAGE, type PageQuery, pageOf, readCursor } from '../../platform/http/paging.js';
import { Archive } from '../archive.entity.js';
import type { ArchivePageView } from '../dto/archive-views.js';
import { archiveView } from './archive-view.js';
import { asSeenBy } from './as-seen-by.js';

/** CLO-7: the months that are bound, the last one first. */
@Injectable()
export class ListArchives {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, communityId: number, query: PageQuery): Promise<ArchivePageView> {
    admitToDesk('listArchives', actor, communityId);
    const limit = query.limit ?? DEFAULT_PAGE;
    const [before] = readCursor(query.cursor, 1) ?? [];
    const rows = await this.database.read.find(
      Archive,
      scopeOfCommunity(communityId),
      before === undefined ? {} : { id: { lt: before } },
      { orderBy: [['id', 'desc']], limit: limit + 1 },
    );
    const months = await Promise.all(
      rows.map(async (row) => ({ row, seen: await asSeenBy(this.database.read, actor, row) })),
    );
    const page = pageOf(
      months,
      limit,
      ({ row, seen }) => archiveView(row, seen),
      ({ row }) => [row.id],
    );
    return { since: await this.firstMonth(communityId), ...page };
  }

  private async firstMonth(communityId: number): Promise<string | null> {
    const [row] = await this.database.read.rows<{ first: number | string | null }>(
      'SELECT MIN(t.created_at) AS first FROM ticket t WHERE t.community_id = ?',
      [communityId],
    );
    return row?.first == null ? null : monthOf(Number(row.first));
  }
}
