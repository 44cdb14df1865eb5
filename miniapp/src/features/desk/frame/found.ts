import { normalized } from '@youying/shared/domain/search/terms';
import type { Matter } from '../types';

export interface Snippet {
  before: string;
  hit: string;
  after: string;
}

/** Characters shown before what was found, so that it stands in sight. */
const LEAD = 12;

/** Where the words stand in this text, with what is before them cut short; null: nowhere. */
export function snippetOf(text: string, words: string): Snippet | null {
  const plain = text.replace(/\s+/gu, ' ');
  const lower = plain.toLowerCase();
  for (const piece of normalized(words).split(' ')) {
    const at = piece === '' ? -1 : lower.indexOf(piece);
    if (at === -1) continue;
    const from = Math.max(0, at - LEAD);
    return {
      before: `${from > 0 ? '…' : ''}${plain.slice(from, at)}`,
      hit: plain.slice(at, at + piece.length),
      after: plain.slice(at + piece.length),
    };
  }
  return null;
}

/** Four digits and more are somebody's number, or the matter's own. */
const NUMBER = /^[\d\s-]{4,}$/;

/** In which of a matter's words it was found; `notes`: in none that a line shows, so in what was written about it. */
export function foundIn(matter: Matter, words: string): 'words' | 'place' | 'contact' | 'number' | 'notes' {
  if (snippetOf(matter.description, words) !== null) return 'words';
  if (matter.no !== null && snippetOf(matter.no, words) !== null) return 'number';
  if (snippetOf(matter.place, words) !== null) return 'place';
  const contact = [matter.contact?.name, matter.contact?.phone].filter(Boolean).join(' ');
  // Found by digits that none of the above shows: by the number, which is shown masked.
  if (matter.contact?.phone != null && NUMBER.test(words)) return 'contact';
  return snippetOf(contact, words) === null ? 'notes' : 'contact';
}
