import { nextId } from '../../platform/database/ids.js';
import type { Category } from '../category.entity.js';
import { type CategoryGroup, type CategoryLeaf, DEFAULT_CATEGORIES } from '../default-categories.js';

/** The rows of the tree that a new community starts with: each group before its leaves, in the order of the table. */
export function defaultCategoryRows(communityId: number): Category[] {
  const rows: Category[] = [];
  const add = (leaf: CategoryLeaf, group: CategoryGroup, parentId: number | null): number => {
    const row: Category = {
      id: nextId(),
      communityId,
      parentId,
      code: leaf.code,
      name: leaf.name,
      nameEn: leaf.nameEn,
      department: leaf.department ?? group.department,
      kinds: group.kinds,
      priority: leaf.priority ?? null,
      emergency: leaf.emergency ?? false,
      leak: leaf.leak ?? false,
      safety: leaf.safety ?? false,
      service: leaf.service ?? false,
      longService: leaf.longService ?? false,
      autoDispatch: leaf.autoDispatch ?? false,
      autoAssign: leaf.autoAssign ?? false,
      alsoDepartments: leaf.also ?? null,
      words: leaf.words,
      position: rows.length,
      active: true,
    };
    rows.push(row);
    return row.id;
  };
  for (const group of DEFAULT_CATEGORIES) {
    const parentId = add(group, group, null);
    for (const leaf of group.children) add(leaf, group, parentId);
  }
  return rows;
}
