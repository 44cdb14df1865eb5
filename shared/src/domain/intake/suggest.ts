import type { Department } from '../roles.js';
import type { Priority } from '../ticket/types.js';
import { type PriorityReason, suggestPriority } from './priority.js';
import { covered, type Found, isNegated, placesOf } from './words.js';

export interface CategoryWords {
  readonly id: number;
  readonly parentId: number | null;
  readonly department: Department;
  /** CLS-2: what its matters start with; null: normal. */
  readonly priority: Priority | null;
  readonly emergency: boolean;
  readonly words: readonly string[];
}

export interface Suggestion {
  readonly categoryId: number;
  readonly department: Department;
  readonly priority: Priority;
  readonly priorityReason: PriorityReason | null;
  /** The resident's own words that led here. */
  readonly found: readonly string[];
}

/** Words of the group speak for each of its leaves, but less than the leaf's own. */
const GROUP_SHARE = 0.4;
/** Better a false alarm than a missed one. */
const EMERGENCY_WEIGHT = 1.5;

interface Scored {
  readonly category: CategoryWords;
  readonly places: readonly Found[];
  readonly weight: number;
}

/** `没有漏电` does not point to leaking current; `没有门禁卡` does point to the cards. */
function placesIn(text: string, { emergency, words }: CategoryWords): readonly Found[] {
  const places = words.flatMap((word) => placesOf(word, text));
  return emergency ? places.filter((found) => !isNegated(text, found)) : places;
}

function scored(text: string, categories: readonly CategoryWords[]): readonly Scored[] {
  const own = categories.map((category) => {
    const places = placesIn(text, category);
    return { category, places, weight: covered(places) * (category.emergency ? EMERGENCY_WEIGHT : 1) };
  });
  const weightOf = new Map(own.map(({ category, weight }) => [category.id, weight]));
  return own.map((one) => {
    const group = one.category.parentId === null ? 0 : (weightOf.get(one.category.parentId) ?? 0);
    return one.weight === 0 ? one : { ...one, weight: one.weight + group * GROUP_SHARE };
  });
}

/**
 * CLS-8: category, department and priority from somebody's own words; a person confirms. The category whose words cover
 * most of the text wins; among equals one on the emergency list, then a leaf before its group, then the earlier one.
 */
export function suggestCategory(text: string, categories: readonly CategoryWords[]): Suggestion | undefined {
  const rank = ({ category: { emergency, parentId } }: Scored) => (emergency ? 2 : 0) + (parentId === null ? 0 : 1);
  let best: Scored | undefined;
  for (const one of scored(text, categories)) {
    if (one.weight === 0) continue;
    const better = !best || one.weight > best.weight || (one.weight === best.weight && rank(one) > rank(best));
    if (better) best = one;
  }
  if (!best) return undefined;
  const { category, places } = best;
  const { priority, reason } = suggestPriority(text, basePriority(category));
  return {
    categoryId: category.id,
    department: category.department,
    priority,
    priorityReason: reason,
    found: [...new Set(places.map(({ from, to }) => text.slice(from, to)))],
  };
}

/** CLS-2, CLS-3: what a matter of this category starts with. */
export function basePriority(category: Pick<CategoryWords, 'emergency' | 'priority'> | undefined): Priority {
  return category?.emergency ? 'emergency' : (category?.priority ?? 'normal');
}
