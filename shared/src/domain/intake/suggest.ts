import type { Department } from '../roles.js';
import type { Priority } from '../ticket/types.js';
import { findDanger } from './danger.js';

export interface CategoryWords {
  readonly id: number;
  readonly department: Department;
  readonly emergency: boolean;
  readonly words: readonly string[];
}

export interface Suggestion {
  readonly categoryId: number;
  readonly department: Department;
  readonly priority: Priority;
  /** The resident's own words that led here. */
  readonly found: readonly string[];
}

/** CLS-8: category, department and priority from somebody's own words; a person confirms. Longer words weigh more. */
export function suggestCategory(text: string, categories: readonly CategoryWords[]): Suggestion | undefined {
  let best:
    | { readonly category: CategoryWords; readonly found: readonly string[]; readonly weight: number }
    | undefined;
  for (const category of categories) {
    const found = category.words.filter((word) => text.includes(word));
    const weight = found.reduce((sum, word) => sum + word.length, 0);
    if (weight > (best?.weight ?? 0)) best = { category, found, weight };
  }
  if (!best) return undefined;
  const { category, found } = best;
  return {
    categoryId: category.id,
    department: category.department,
    priority: priorityOf(text, category.emergency),
    found,
  };
}

/** CLS-2: the category's list or a danger word makes it an emergency; a person may change it afterwards. */
export function priorityOf(text: string, emergencyCategory: boolean): Priority {
  return emergencyCategory || findDanger(text) !== undefined ? 'emergency' : 'normal';
}
