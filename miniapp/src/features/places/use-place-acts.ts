import { call } from '@/platform/api/call';
import { openPaper } from '@/platform/open-paper';
import { useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';
import type { Place } from './queries';

export interface PlaceChange {
  place: Place;
  name?: string;
  retired?: boolean;
}

/** Adding, changing and printing the places of a community. */
export function usePlaceActs(communityId: string, onChanged: () => void) {
  const path = { id: communityId };
  const add = useAct(async (places: { kind: Place['kind']; name: string }[], idempotencyKey) => {
    await call('addPlaces', { path, body: { places } }, { idempotencyKey });
    onChanged();
  }, explain);
  const change = useAct(async ({ place, ...patch }: PlaceChange, idempotencyKey) => {
    const body = { ...patch, version: place.version };
    await call('changePlace', { path: { id: place.id }, body }, { idempotencyKey });
    onChanged();
  }, explain);
  const print = useAct(async (placeIds: string[] | null, idempotencyKey) => {
    const body = placeIds === null ? {} : { placeIds };
    await openPaper(() => call('printStickers', { path, body }, { idempotencyKey }));
  }, explain);
  return { add, change, print };
}
