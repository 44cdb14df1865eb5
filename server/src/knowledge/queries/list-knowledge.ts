import { Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import { bearingOn, KNOWLEDGE_KINDS, matchesWords } from '@youying/shared/domain/intake/knowledge';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { scopeOf } from '../../platform/http/caller.js';
import { timeText } from '../../platform/http/ids.js';
import { notFound } from '../../platform/http/problem.js';
import type { ListKnowledgeQuery } from '../dto/knowledge-inputs.js';
import type { KnowledgeListView, KnowledgeVersionListView } from '../dto/knowledge-views.js';
import { KnowledgeEntry, KnowledgeVersion } from '../knowledge.entity.js';
import { knowledgeView } from './knowledge-view.js';
import { knownEntries } from './known-entries.js';

const MOST_VERSIONS = 200;

/** HOT-5, INT-6: by words, by category, and what bears on what was said first. Whoever edits sees retired ones too. */
@Injectable()
export class ListKnowledge {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, query: ListKnowledgeQuery, language: Language): Promise<KnowledgeListView> {
    const communityId = deskCommunityOf('listKnowledge', actor);
    const mayEdit = mayDo('changeKnowledge', actor, communitySubject(communityId));
    const kinds = KNOWLEDGE_KINDS.filter((kind) => query.kind === undefined || query.kind === kind);
    const entries = await knownEntries(this.database.read, communityId, language, kinds);
    const said = query.said ?? '';
    const found = entries
      .filter(({ active }) => active || mayEdit)
      .filter(({ category }) => query.category === undefined || category === query.category)
      .filter((entry) => matchesWords(entry, query.q?.trim() ?? ''));
    const weighed = found.map((entry) => ({ entry, weight: bearingOn(entry, said) }));
    weighed.sort((a, b) => b.weight - a.weight);
    return { items: weighed.map(({ entry }) => knowledgeView(entry, mayEdit, language)) };
  }

  async versions(actor: Actor, id: number): Promise<KnowledgeVersionListView> {
    const reader = this.database.read;
    const entry = await reader.findOne(KnowledgeEntry, scopeOf(actor), { id });
    if (!entry) throw notFound();
    admitToDesk('listKnowledgeVersions', actor, entry.communityId);
    const rows = await reader.find(
      KnowledgeVersion,
      scopeOfCommunity(entry.communityId),
      { entryId: id },
      { orderBy: [['version', 'desc']], limit: MOST_VERSIONS },
    );
    return {
      items: rows.map(({ version, category, title, text, active, byName, at, restores }) => ({
        ...{ version, category, title, text, active, byName, restores },
        at: timeText(at),
      })),
    };
  }
}
