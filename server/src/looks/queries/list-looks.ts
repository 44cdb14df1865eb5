import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idFromField, idText, timeText } from '../../platform/http/ids.js';
import { DEFAULT_PAGE, pageOf, readCursor } from '../../platform/http/paging.js';
import type { ListLooksQuery, LookPageView } from '../dto/look-views.js';
import { FileLook, type LookedAt } from '../file-look.entity.js';

/** The looks at the files of a community, the newest first; of one house or one archive where it is named. */
@Injectable()
export class ListLooks {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, communityId: number, query: ListLooksQuery): Promise<LookPageView> {
    admitToDesk('listLooks', actor, communityId);
    const limit = query.limit ?? DEFAULT_PAGE;
    const [before] = readCursor(query.cursor, 1) ?? [];
    const rows = await this.database.read.find(
      FileLook,
      scopeOfCommunity(communityId),
      {
        ...(query.type === undefined ? {} : { subjectType: query.type as LookedAt }),
        ...(query.subjectId === undefined ? {} : { subjectId: idFromField(query.subjectId, 'subjectId') }),
        ...(before === undefined ? {} : { id: { lt: before } }),
      },
      { orderBy: [['id', 'desc']], limit: limit + 1 },
    );
    return pageOf(
      rows,
      limit,
      ({ id, subjectType, subjectId, subjectName, personName, at }) => ({
        id: idText(id),
        type: subjectType,
        subjectId: idText(subjectId),
        subjectName,
        byName: personName,
        at: timeText(at),
      }),
      ({ id }) => [id],
    );
  }
}
