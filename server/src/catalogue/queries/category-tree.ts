import { idText } from '../../platform/http/ids.js';
import type { Language } from '../../platform/http/problem-texts.js';
import type { Category } from '../category.entity.js';
import type { CategoryLeafView, CategoryView } from '../dto/category-views.js';

/**
 * Categories as a tree of two levels. With a kind: only what that kind can be about; a branch without any such leaf
 * is left out.
 */
export function categoryTree(
  categories: readonly Category[],
  { kind, language }: { kind: string | undefined; language: Language },
): CategoryView[] {
  const fits = ({ kinds }: Category) => kind === undefined || kinds.includes(kind);
  return categories
    .filter(({ parentId }) => parentId === null)
    .map((branch) => ({ branch, leaves: categories.filter((leaf) => leaf.parentId === branch.id) }))
    .filter(({ branch, leaves }) => (leaves.length === 0 ? fits(branch) : leaves.some(fits)))
    .map(({ branch, leaves }) => ({
      ...categoryView(branch, language),
      children: leaves.filter(fits).map((leaf) => categoryView(leaf, language)),
    }));
}

export const categoryName = ({ name, nameEn }: Category, language: Language): string =>
  language === 'en' ? nameEn : name;

function categoryView(category: Category, language: Language): CategoryLeafView {
  const { id, code, department, kinds, emergency } = category;
  return { id: idText(id), name: categoryName(category, language), code, department, kinds: [...kinds], emergency };
}
