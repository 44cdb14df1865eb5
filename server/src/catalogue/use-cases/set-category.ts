import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor, Department } from '@youying/shared/domain/roles';
import { Community } from '../../communities/community.entity.js';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { scopeFor } from '../../communities/queries/scope-for.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput, notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Category } from '../category.entity.js';
import { CategoryChange, type CategorySetting } from '../category-change.entity.js';
import type { AddCategoryInput, CategoryChangeView, ChangeCategoryInput } from '../dto/category-settings-views.js';
import { CATEGORIES } from '../public/kept-categories.js';
import { changeView } from '../queries/category-settings.js';

/**
 * CLS-1, DSP-1: supervisors add, rename, route, retire and bring back categories; each change is written down and can be
 * taken back. A retired one is offered no more and stays on the matters that have it.
 */
@Injectable()
export class SetCategory {
  constructor(private readonly commands: Commands) {}

  add(actor: Actor, call: CommandCall, input: AddCategoryInput, language: Language): Promise<CategoryChangeView> {
    const communityId = deskCommunityOf('addCategory', actor);
    return this.commands.run(call, async (work) => {
      const rows = await treeOf(work, communityId);
      const field = 'parentId';
      const parentId = idFromField(input.parentId, field);
      const parent = rows.find((row) => row.id === parentId && row.parentId === null && row.active);
      if (!parent) throw invalidInput({ field, code: 'not_found' });
      const id = nextId();
      const setting: CategorySetting = {
        ...{ name: input.name, nameEn: input.nameEn ?? input.name, department: input.department as Department },
        ...{ words: input.words ?? [], active: true },
      };
      assertNameFree(rows, id, parentId, setting);
      work.insert(Category, {
        ...{ id, communityId, parentId, code: `own_${id}`, ...setting, kinds: parent.kinds, priority: null },
        ...{ emergency: false, leak: parent.leak, safety: parent.safety, service: parent.service },
        ...{ longService: parent.longService, autoDispatch: false, autoAssign: false, alsoDepartments: null },
        position: Math.max(...rows.map(({ position }) => position)) + 1,
      });
      return record(work, { communityId, id, before: null, after: setting, reason: input.reason, actor, language });
    });
  }

  change(
    actor: Actor,
    call: CommandCall,
    id: number,
    { reason, ...input }: ChangeCategoryInput,
    language: Language,
  ): Promise<CategoryChangeView> {
    const scope = scopeFor('changeCategory', actor);
    return this.commands.run(call, async (work) => {
      const found = await work.findOne(Category, scope, { id });
      if (!found) throw notFound();
      const { name, department, words, active } = input;
      const after = { name, nameEn: input.nameEn ?? found.nameEn, department: department as Department, words, active };
      return set(work, found.communityId, { id, after, reason, actor, language, undoes: null });
    });
  }

  undo(actor: Actor, call: CommandCall, changeId: number, language: Language): Promise<CategoryChangeView> {
    const scope = scopeFor('undoCategoryChange', actor);
    return this.commands.run(call, async (work) => {
      const change = await work.findOne(CategoryChange, scope, { id: changeId });
      if (!change) throw notFound();
      const { communityId, categoryId, before, after, reason } = change;
      const again = await work.findOne(CategoryChange, scope, { undoes: changeId });
      if (again) throw new Problem('invalid_transition', { members: { from: 'undone', action: 'undoCategoryChange' } });
      // What was added is not taken away: matters may have it by now. It is offered no more.
      const back = before ?? { ...after, active: false };
      return set(work, communityId, { id: categoryId, after: back, reason, actor, language, undoes: changeId });
    });
  }
}

interface Setting {
  readonly id: number;
  readonly after: CategorySetting;
  readonly reason: string;
  readonly actor: Actor;
  readonly language: Language;
  readonly undoes: number | null;
}

async function set(work: Work, communityId: number, setting: Setting): Promise<CategoryChangeView> {
  const rows = await treeOf(work, communityId);
  const row = rows.find(({ id }) => id === setting.id);
  if (!row) throw notFound();
  const { after } = setting;
  assertNameFree(rows, row.id, row.parentId, after);
  const { name, nameEn, department, words, active } = row;
  const before = { name, nameEn, department, words, active };
  if (JSON.stringify(before) === JSON.stringify(after)) throw new Problem('nothing_changed');
  const offered = rows.some((leaf) => leaf.parentId === row.id && leaf.active);
  if (!after.active && offered) throw new Problem('category_has_leaves');
  work.updateOne(Category, { id: row.id }, after);
  return record(work, { ...setting, communityId, before });
}

/** One change of a community's tree at a time. */
async function treeOf(work: Work, communityId: number): Promise<readonly Category[]> {
  await work.findOneGlobal(Community, { id: communityId }, { lock: 'update' });
  return work.find(Category, scopeOfCommunity(communityId), {}, { orderBy: [['position', 'asc']] });
}

/** Two of one name under one group could not be told apart where one chooses. */
function assertNameFree(rows: readonly Category[], id: number, parentId: number | null, setting: CategorySetting) {
  const taken = rows.some(
    (row) => row.id !== id && row.parentId === parentId && row.active && setting.active && row.name === setting.name,
  );
  if (taken) throw invalidInput({ field: 'name', code: 'name_taken' });
}

function record(
  work: Work,
  change: Omit<Setting, 'undoes'> & {
    readonly communityId: number;
    readonly before: CategorySetting | null;
    readonly undoes?: number | null;
  },
): CategoryChangeView {
  const { communityId, id: categoryId, before, after, reason, actor } = change;
  const row: CategoryChange = {
    ...{ id: nextId(), communityId, categoryId, before, after, reason, at: work.now },
    ...{ byId: actor.personId, byName: actor.name, undoes: change.undoes ?? null },
  };
  work.insert(CategoryChange, row);
  hintCommunity(work, communityId, 'settings');
  work.afterCommit(() => work.kept.forget(CATEGORIES, communityId));
  return changeView(row, false, change.language);
}
