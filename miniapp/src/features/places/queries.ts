import { call } from '@/platform/api/call';
import type { Answer } from '@/platform/api/contract';
import { useQuery } from '@/platform/use-query';

export type Place = Answer<'listPlaces'>['items'][number];
export type Sticker = Answer<'openSticker'>;

/** The public places of a community; `all` with those that were taken down. */
export function usePlaces(communityId: string | undefined, show: 'open' | 'all' = 'open') {
  return useQuery(
    communityId === undefined ? null : `places ${communityId} ${show}`,
    async () => (await call('listPlaces', { path: { id: communityId ?? '' }, query: { show } })).items,
  );
}
