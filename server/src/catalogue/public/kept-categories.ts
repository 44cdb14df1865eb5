import { SECOND } from '@youying/shared/domain/time';
import type { Shelf } from '../../platform/database/kept.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { Category } from '../category.entity.js';

/** Every matter shows its category, and the tree changes a few times a year; whoever changes it forgets it here. */
export const CATEGORIES: Shelf = { name: 'categories', keptMs: 10 * SECOND };

/** The whole tree of a community in its order, with what is not offered any more but stands on old matters. */
export const categoriesOf = (reader: Reader, communityId: number): Promise<readonly Category[]> =>
  reader.kept.get(CATEGORIES, communityId, () =>
    reader.find(Category, scopeOfCommunity(communityId), {}, { orderBy: [['position', 'asc']] }),
  );

/** A category that a row names; one that another process has just made is found as well. */
export async function categoryById(
  reader: Reader,
  communityId: number,
  categoryId: number,
): Promise<Category | undefined> {
  const find = async () => (await categoriesOf(reader, communityId)).find(({ id }) => id === categoryId);
  const known = await find();
  if (known) return known;
  reader.kept.forget(CATEGORIES, communityId);
  return find();
}
