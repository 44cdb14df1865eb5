import { allPages, PAGE } from '@/platform/api/all-pages';
import { call } from '@/platform/api/call';
import type { Answer, Item } from '@/platform/api/contract';
import { useQuery } from '@/platform/use-query';

export type FeeItem = Item<'listFeeItems'>;
export type FeeItems = Answer<'listFeeItems'>;

/** Enough to choose from; more words find less. */
const MOST_FOUND = 20;

/** The schedule as a whole, or all of it that speaks of some words: for reading, not for choosing from. */
export function useSchedule(words: string) {
  const q = words.trim();
  return useQuery(`feeSchedule:${q}`, async () => {
    const pages: FeeItems[] = [];
    const { items } = await allPages(async (cursor) => {
      const page = await call('listFeeItems', { query: { limit: PAGE, cursor, ...(q === '' ? {} : { q }) } });
      pages.push(page);
      return page;
    });
    const { scheduleName = null, validFrom = null, upcoming = null } = pages[0] ?? {};
    return { items, scheduleName, validFrom, upcoming };
  });
}

export type Schedule = NonNullable<ReturnType<typeof useSchedule>['data']>;

/** What the fees of one category are, or what the schedule has for some words; nothing is asked without either. */
export function useFeesOf(words: string, category: { id: string; communityId: string } | null) {
  const q = words.trim();
  const key = q !== '' ? `feeItems:${q}` : category === null ? null : `feeItems:of:${category.id}`;
  return useQuery(key, () => {
    const of = category === null ? {} : { categoryId: category.id, communityId: category.communityId };
    return call('listFeeItems', { query: { limit: MOST_FOUND, ...(q === '' ? of : { q }) } });
  });
}

/** What the fee schedule has for some words; the first of it for none. @param wanted false: nothing is asked */
export function useFeeItems(words: string, wanted = true) {
  const q = words.trim();
  return useQuery(wanted ? `feeItems:${q}` : null, () =>
    call('listFeeItems', { query: { limit: MOST_FOUND, ...(q === '' ? {} : { q }) } }),
  );
}
