import { placesOf } from '../intake/words.js';

/** Whether a line of the schedule speaks of any of these words: what residents say when they mean a category (CLS-8). */
export const speaksOfAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => placesOf(word, text).length > 0);

interface Kind {
  readonly words: readonly string[];
}

/**
 * FEE-1, INT-6: the prices that a category is asked about most. Of its own words; where none of them stands in the
 * schedule, of those of its group.
 */
export function feesFor<T>(items: readonly T[], textOf: (item: T) => string, kind: Kind, group?: Kind): T[] {
  const own = items.filter((item) => speaksOfAny(textOf(item), kind.words));
  if (own.length > 0 || group === undefined) return own;
  return items.filter((item) => speaksOfAny(textOf(item), group.words));
}
