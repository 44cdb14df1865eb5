import type { Category } from '../../catalogue/category.entity.js';

type Known = Pick<Category, 'id' | 'parentId'>;

/**
 * The categories under which the same trouble may have been reported: a resident names a group, the desk makes one of
 * its leaves of it. @param suggested where the words point; inside of the group only that leaf counts
 */
export function kinCategories(
  categoryId: number,
  suggested: number | undefined,
  categories: readonly Known[],
): readonly number[] {
  const leaves = categories.filter(({ parentId }) => parentId === categoryId);
  const finer = leaves.filter(({ id }) => id === suggested);
  const group = categories.find(({ id }) => id === categoryId)?.parentId ?? null;
  const kin = finer.length > 0 ? finer : leaves;
  return [categoryId, ...kin.map(({ id }) => id), ...(group === null ? [] : [group])];
}
