import { call } from '@/platform/api/call';
import type { Answer, Item } from '@/platform/api/contract';
import { useQuery } from '@/platform/use-query';

export type FeeItem = Item<'listFeeItems'>;
export type FeeItems = Answer<'listFeeItems'>;

/** Enough to choose from; more words find less. */
const MOST_FOUND = 20;

const MOST_AT_ONCE = 100;

/** The whole schedule, or all of it that speaks of some words: for reading, not for choosing from. */
export function useSchedule(words: string) {
  const q = words.trim();
  return useQuery(`feeSchedule:${q}`, async () => {
    const items: FeeItem[] = [];
    let cursor: string | undefined;
    for (;;) {
      const page = await call('listFeeItems', { query: { limit: MOST_AT_ONCE, cursor, ...(q === '' ? {} : { q }) } });
      items.push(...page.items);
      if (page.nextCursor === null) return { items, scheduleName: page.scheduleName };
      cursor = page.nextCursor;
    }
  });
}

/** What the fee schedule has for some words; the first of it for none. @param wanted false: nothing is asked */
export function useFeeItems(words: string, wanted = true) {
  const q = words.trim();
  return useQuery(wanted ? `feeItems:${q}` : null, () =>
    call('listFeeItems', { query: { limit: MOST_FOUND, ...(q === '' ? {} : { q }) } }),
  );
}
