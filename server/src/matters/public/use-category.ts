import type { Department } from '@youying/shared/domain/roles';
import type { CategoryFlag } from '@youying/shared/domain/ticket/types';
import type { Category } from '../../catalogue/category.entity.js';
import { flagsOf } from '../facts.js';
import type { Matter } from './matter.js';

/** Puts the matter under a category; what it says about route and callbacks, for the registration (CLS-1, DSP-1). */
export function useCategory(
  matter: Matter,
  category: Category,
): { categoryId: number; categoryFlags: readonly CategoryFlag[]; department: Department } {
  matter.category = category;
  return { categoryId: category.id, categoryFlags: flagsOf(category), department: category.department };
}
