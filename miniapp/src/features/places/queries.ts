import { call } from '@/platform/api/call';
import type { Answer } from '@/platform/api/contract';
import { useLive } from '@/platform/use-live';

export type Place = Answer<'listPlaces'>['items'][number];
export type Sticker = Answer<'openSticker'>;

/** The public places of a community; `all` with those that were taken down. */
export function usePlaces(communityId: string | undefined, show: 'open' | 'all' = 'open') {
  return useLive(
    communityId === undefined ? null : `places ${communityId} ${show}`,
    ['places'],
    async () => (await call('listPlaces', { path: { id: communityId ?? '' }, query: { show } })).items,
  );
}
