import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { DEFAULT_PAGE, pageOf, readCursor } from '../../platform/http/paging.js';
import type { ListOpenQuestionsQuery } from '../dto/knowledge-inputs.js';
import type { OpenQuestionPageView } from '../dto/knowledge-views.js';
import { OpenQuestion } from '../knowledge.entity.js';
import { openQuestionViews } from './open-question-views.js';

/** HOT-5: what still has to be called back about, the oldest first; or what was answered, the newest first. */
@Injectable()
export class ListOpenQuestions {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, query: ListOpenQuestionsQuery): Promise<OpenQuestionPageView> {
    const reader = this.database.read;
    const communityId = deskCommunityOf('listOpenQuestions', actor);
    const limit = query.limit ?? DEFAULT_PAGE;
    const answered = query.scope === 'answered';
    const [after] = readCursor(query.cursor, 1) ?? [];
    const beyond = after == null ? {} : { id: answered ? { lt: after } : { gt: after } };
    const rows = await reader.find(
      OpenQuestion,
      scopeOfCommunity(communityId),
      { answeredAt: answered ? { gt: 0 } : null, ...beyond },
      { orderBy: [['id', answered ? 'desc' : 'asc']], limit: limit + 1 },
    );
    const views = await openQuestionViews(reader, communityId, rows, this.database.now());
    const page = pageOf(
      rows,
      limit,
      (row) => views[rows.indexOf(row)],
      ({ id }) => [id],
    );
    return { ...page, items: page.items.filter((view) => view !== undefined) };
  }
}
