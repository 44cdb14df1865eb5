import type { Community } from '../../communities/community.entity.js';
import type { Place } from '../../places/place.entity.js';
import type { StickerSheet } from '../press/sheets.js';
import type { Say } from './paper-words.js';
import { sheetWords } from './source.js';

/** @param origin `https://host`: an ordinary link opens our page in any browser, and the mini-program in WeChat */
export function stickerSheet(
  places: readonly Place[],
  { name, deskPhone }: Community,
  origin: string,
  say: Say,
): StickerSheet {
  return {
    kind: 'stickers',
    call: say('scanToReport'),
    stickers: places.map((place) => ({
      name: place.name,
      community: name,
      hotline: say('hotlineOf', { phone: deskPhone }),
      qr: `${origin}/q/${place.code}`,
    })),
    words: sheetWords(say),
  };
}
