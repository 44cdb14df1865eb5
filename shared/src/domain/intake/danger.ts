import { type EmergencyItem, emergencyList } from './emergency-list.js';
import { isNegated, placesOf } from './words.js';

export interface Danger {
  /** As it stands in the text. */
  readonly word: string;
  readonly entry: EmergencyItem;
}

/** CLS-3, EMG-1: the first danger in a resident's own text; `没有漏电` and `漏电保护器` are none. */
export function findDanger(text: string): Danger | undefined {
  for (const entry of emergencyList) {
    for (const word of entry.words) {
      const places = placesOf(word, text);
      if (places.length === 0) continue;
      const harmless = (entry.unless ?? []).flatMap((other) => placesOf(other, text));
      const place = places.find(
        (found) => !isNegated(text, found) && !harmless.some(({ from, to }) => from <= found.from && found.to <= to),
      );
      if (place) return { word: text.slice(place.from, place.to), entry };
    }
  }
  return undefined;
}
