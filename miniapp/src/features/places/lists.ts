import type { PlaceKind } from '@youying/shared/domain/place/places';
import type { Place } from './queries';

/** What was typed, one place a line; empty lines and doubles are left out. */
export function placesIn(text: string, kind: PlaceKind): { kind: PlaceKind; name: string }[] {
  const names = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  return [...new Set(names)].filter((name) => name !== '').map((name) => ({ kind, name }));
}

export const inUse = (places: readonly Place[]): Place[] => places.filter(({ retiredAt }) => retiredAt === null);
