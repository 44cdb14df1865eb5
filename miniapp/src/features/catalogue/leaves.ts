import type { Category } from './tiles';

/** What can be chosen in the end: the leaves of the tree, each with the name of its group. */
export function leaves(categories: readonly Category[]) {
  return categories.flatMap((group) =>
    (group.children.length === 0 ? [group] : group.children).map((leaf) => ({ ...leaf, group: group.name })),
  );
}
