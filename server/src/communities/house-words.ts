import { likeLiteral } from '../platform/database/where.js';

/** Full-width ASCII as ordinary ASCII, without spaces: `３ 号楼` and `3号楼` are one building. */
const compact = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replace(/\s/g, '');

/** A part of an address as it is kept: a bare number gets the word that belongs to it. */
export function addressPart(written: string, suffix = ''): string {
  const part = compact(written);
  return /^\d+$/.test(part) ? part + suffix : part;
}

/** What people type for a house, `3号楼2单元1202`, `1202` or `3-2-1202`, as a LIKE pattern on its name without spaces. */
export function houseNamePattern(written: string): string {
  return `%${compact(written).split('-').map(likeLiteral).join('%')}%`;
}
