import { spaced } from '../house-words.js';
import { type Language, type Localized, words } from '../language.js';
import type { OutageArea } from './types.js';

const WHOLE: Localized = words('全小区', 'the whole community');
const BETWEEN: Localized = words('、', ', ');

/** Where somebody lives, as far as an outage cares. */
export interface Dwelling {
  readonly buildingId: number;
  readonly unit: string;
}

export function affects({ whole, places }: OutageArea, dwelling: Dwelling): boolean {
  if (whole) return true;
  return places.some(
    ({ buildingId, unit }) => buildingId === dwelling.buildingId && (unit === null || unit === dwelling.unit),
  );
}

/** `3 号楼 2 单元、5 号楼`. @param nameOf of a building */
export function areaWords(
  { whole, places }: OutageArea,
  nameOf: (buildingId: number) => string,
  language: Language,
): string {
  if (whole) return WHOLE[language];
  return places
    .map(({ buildingId, unit }) => [nameOf(buildingId), unit ?? ''].filter(Boolean).map(spaced).join(' '))
    .join(BETWEEN[language]);
}

const closed = (text: string): string => text.replace(/\s/g, '');

/** The building that a place names: `5 号楼 2 号梯`, `5号楼大堂`. 15 号楼 does not name 5 号楼, and the longest name counts. */
export function buildingNamedIn<Building extends { readonly name: string }>(
  place: string,
  buildings: readonly Building[],
): Building | null {
  const words = closed(place);
  const named = buildings.filter(({ name }) => {
    const at = words.indexOf(closed(name));
    return at >= 0 && !/\d/.test(words.charAt(at - 1));
  });
  return [...named].sort((one, other) => other.name.length - one.name.length)[0] ?? null;
}
