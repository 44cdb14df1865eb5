/** Ids are long; what is written beside them in one text goes on being compared. */
const IDS = /\d{13,}/g;
/** Series of complaints leave numbers out by chance. */
const COMPLAINT_NO = /TS\d{8}-\d+/g;
/** What is sent to a telephone is drawn by lot. */
const PHOTO_LINK = /^\/p\/[\w-]+$/;
const MADE_OF_THEM: readonly string[] = ['nextCursor', 'digest', 'requestId'];

/** So is the code that hangs on its wall. */
const isOfAPlace = (holder: unknown): boolean => typeof holder === 'object' && holder !== null && 'retiredAt' in holder;

export const alikeText = (text: string): string => text.replaceAll(COMPLAINT_NO, 'TS#').replaceAll(IDS, '#');

/** Ids and numbers by chance, and what is made of them, are others in every world; everything else has to be the same. */
export function alike(this: unknown, name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if ((name === 'code' && isOfAPlace(this)) || PHOTO_LINK.test(value)) return '#';
  return value.includes('?t=') || MADE_OF_THEM.includes(name) ? '#' : alikeText(value);
}
