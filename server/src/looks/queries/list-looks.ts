import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { fenceAround } from '../../matters/public/fence.js';
import { Database } from '../../platform/database/database.js';
import { joined } from '../../platform/database/sql.js';
import { idFromField, idText, timeText } from '../../platform/http/ids.js';
import { DEFAULT_PAGE, pageOf, readCursor } from '../../platform/http/paging.js';
import type { ListLooksQuery, LookPageView } from '../dto/look-views.js';
import { FileLook } from '../file-look.entity.js';

/** The looks at the files of a community and at numbers, the newest first; of one of them where it is named. */
@Injectable()
export class ListLooks {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, communityId: number, query: ListLooksQuery): Promise<LookPageView> {
    admitToDesk('listLooks', actor, communityId);
    const limit = query.limit ?? DEFAULT_PAGE;
    const [before] = readCursor(query.cursor, 1) ?? [];
    const reader = this.database.read;
    const asked = joined([
      ...(query.type === undefined ? [] : [{ text: ' AND l.subject_type = ?', values: [query.type] }]),
      ...(query.subjectId === undefined
        ? []
        : [{ text: ' AND l.subject_id = ?', values: [idFromField(query.subjectId, 'subjectId')] }]),
      ...(before === undefined ? [] : [{ text: ' AND l.id < ?', values: [before] }]),
      // Who looked at a complaint is not told to whom it is about (CMP-4).
      fenceAround(actor, "CASE WHEN l.subject_type IN ('contact', 'number') THEN l.subject_id END"),
    ]);
    const found = await reader.rows<Record<string, unknown>>(
      `SELECT ${reader.columns(FileLook, 'l')} FROM file_look l
        WHERE l.community_id = ?${asked.text} ORDER BY l.id DESC LIMIT ${limit + 1}`,
      [communityId, ...asked.values],
    );
    const rows = reader.entities(FileLook, found);
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
