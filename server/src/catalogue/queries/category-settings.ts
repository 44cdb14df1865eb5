import { Injectable } from '@nestjs/common';
import { DEPARTMENT_LABELS } from '@youying/shared/domain/labels';
import { type Language, type Localized, words } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { ticketFence } from '../../matters/public/fence.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idText, idTextOrNull, timeText } from '../../platform/http/ids.js';
import { DEFAULT_PAGE, type PageQuery, pageOf, readCursor } from '../../platform/http/paging.js';
import type { Category } from '../category.entity.js';
import { CategoryChange, type CategorySetting } from '../category-change.entity.js';
import type {
  CategoryChangePageView,
  CategoryChangeView,
  CategorySettingListView,
  CategorySettingView,
} from '../dto/category-settings-views.js';
import { categoriesOf } from '../public/kept-categories.js';

const ADDED: Localized = words('新增', 'Added');
const RETIRED: Localized = words('停用', 'Retired');
const BACK: Localized = words('重新启用', 'Offered again');
const WORDS: Localized = words('改关键词', 'Key words changed');

/** The tree as supervisors see it, and what was changed of it (CLS-1, DSP-1). */
@Injectable()
export class CategorySettings {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<CategorySettingListView> {
    const communityId = deskCommunityOf('listCategorySettings', actor);
    const reader = this.database.read;
    const rows = await categoriesOf(reader, communityId);
    const counts = await openMattersOf(reader, communityId, actor);
    return { items: rows.map((row) => settingView(row, counts.get(row.id) ?? 0)) };
  }

  async changes(actor: Actor, query: PageQuery, language: Language): Promise<CategoryChangePageView> {
    const communityId = deskCommunityOf('listCategoryChanges', actor);
    const reader = this.database.read;
    const limit = query.limit ?? DEFAULT_PAGE;
    const [before] = readCursor(query.cursor, 1) ?? [];
    const scope = scopeOfCommunity(communityId);
    const where = before == null ? {} : { id: { lt: before } };
    const rows = await reader.find(CategoryChange, scope, where, { orderBy: [['id', 'desc']], limit: limit + 1 });
    const undone = await reader.find(CategoryChange, scope, { undoes: rows.map(({ id }) => id) });
    const taken = new Set(undone.map(({ undoes }) => undoes));
    return pageOf(
      rows,
      limit,
      (row) => changeView(row, taken.has(row.id), language),
      ({ id }) => [id],
    );
  }
}

async function openMattersOf(reader: Reader, communityId: number, actor: Actor): Promise<ReadonlyMap<number, number>> {
  const fence = ticketFence(actor);
  const rows = await reader.rows<{ category_id: number | string; n: number | string }>(
    `SELECT t.category_id, COUNT(*) AS n FROM ticket t
      WHERE t.community_id = ? AND t.is_open = 1 AND t.category_id IS NOT NULL${fence.text} GROUP BY t.category_id`,
    [communityId, ...fence.values],
  );
  return new Map(rows.map(({ category_id, n }) => [Number(category_id), Number(n)]));
}

export function settingView(row: Category, openMatters: number): CategorySettingView {
  const { code, name, nameEn, department, kinds, emergency, active } = row;
  return {
    ...{ id: idText(row.id), parentId: idTextOrNull(row.parentId), code, name, nameEn, department, emergency, active },
    ...{ kinds: [...kinds], words: [...row.words], openMatters },
  };
}

export function changeView(row: CategoryChange, undone: boolean, language: Language): CategoryChangeView {
  const { reason, byName, after } = row;
  return {
    ...{ id: idText(row.id), categoryId: idText(row.categoryId), name: after.name, reason, byName, undone },
    changes: wordsOfChange(row, language),
    at: timeText(row.at),
  };
}

function wordsOfChange({ before, after }: CategoryChange, language: Language): string[] {
  if (before === null) return [ADDED[language]];
  const department = ({ department: of }: CategorySetting) => DEPARTMENT_LABELS[of][language];
  return [
    ...(before.name === after.name ? [] : [`${before.name} → ${after.name}`]),
    ...(before.department === after.department ? [] : [`${department(before)} → ${department(after)}`]),
    ...(before.words.join(' ') === after.words.join(' ') ? [] : [WORDS[language]]),
    ...(before.active === after.active ? [] : [(after.active ? BACK : RETIRED)[language]]),
  ];
}
