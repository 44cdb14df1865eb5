import { call } from '@/platform/api/call';
import type { Answer, Item } from '@/platform/api/contract';
import { useQuery } from '@/platform/use-query';

export type FeeItem = Item<'listFeeItems'>;
export type FeeItems = Answer<'listFeeItems'>;

/** Enough to choose from; more words find less. */
const MOST_FOUND = 20;

/** What the fee schedule has for some words; the first of it for none. @param wanted false: nothing is asked */
export function useFeeItems(words: string, wanted = true) {
  const q = words.trim();
  return useQuery(wanted ? `feeItems:${q}` : null, () =>
    call('listFeeItems', { query: { limit: MOST_FOUND, ...(q === '' ? {} : { q }) } }),
  );
}
