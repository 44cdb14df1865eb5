import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToCommunity } from '../../communities/queries/admit-to-community.js';
import { Database } from '../../platform/database/database.js';
import { DEFAULT_PAGE, type PageQuery, pageOf, readCursor } from '../../platform/http/paging.js';
import type { PolicyChangePageView } from '../dto/policy-views.js';
import { callbackRuleChangesOf, callbackRuleChangeView, namingOf } from './callback-rules.js';
import { policyChangeView } from './policy-change-view.js';
import { versionsOf } from './policy-versions.js';

/** 改动记录: who changed which number, when and why; newest first. */
@Injectable()
export class ListPolicyChanges {
  constructor(private readonly database: Database) {}

  async execute(
    actor: Actor,
    communityId: number,
    query: PageQuery,
    language: Language,
  ): Promise<PolicyChangePageView> {
    admitToCommunity('listPolicyChanges', actor, communityId);
    const [before] = readCursor(query.cursor, 1) ?? [Number.MAX_SAFE_INTEGER];
    const versions = await versionsOf(this.database.read, communityId);
    const rules = await callbackRuleChangesOf(this.database.read, communityId);
    const naming = await namingOf(this.database.read, communityId, language);
    const undone = new Set([...versions, ...rules].map(({ undoes }) => undoes));
    const limit = query.limit ?? DEFAULT_PAGE;
    const all = [...new Set([...versions.map(({ changeId }) => changeId), ...rules.map(({ id }) => id)])];
    const ids = all.filter((id) => id < (before ?? 0)).toSorted((a, b) => b - a);
    const view = (id: number) => {
      const rule = rules.find((change) => change.id === id);
      if (rule) return callbackRuleChangeView(rule, undone.has(id), naming, language);
      return policyChangeView(
        versions.filter(({ changeId }) => changeId === id),
        undone.has(id),
        language,
      );
    };
    const page = pageOf(ids.slice(0, limit + 1), limit, view, (id) => [id]);
    return { ...page, items: page.items.filter((item) => item !== undefined), total: all.length };
  }
}
