/** What the first bytes of a file say it is; names and extensions that a client sends are never asked. */
export type SniffedType =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'mp4'
  | 'mp3'
  | 'aac'
  | 'amr'
  | 'wav'
  | 'heif'
  | 'gif'
  | 'tiff'
  | 'bmp'
  | 'svg'
  | 'unknown';

type Signature = readonly [type: SniffedType, offset: number, magic: string];

/** Magic numbers as latin-1 text. Every row of one type must match; see `SIGNATURES` for the pairs. */
const SIGNATURES: readonly (readonly Signature[])[] = [
  [['jpeg', 0, '\xff\xd8\xff']],
  [['png', 0, '\x89PNG\r\n\x1a\n']],
  [
    ['webp', 0, 'RIFF'],
    ['webp', 8, 'WEBP'],
  ],
  [
    ['wav', 0, 'RIFF'],
    ['wav', 8, 'WAVE'],
  ],
  [['gif', 0, 'GIF8']],
  [['tiff', 0, 'II*\0']],
  [['tiff', 0, 'MM\0*']],
  [['bmp', 0, 'BM']],
  [['amr', 0, '#!AMR\n']],
  [['amr', 0, '#!AMR-WB\n']],
  [['mp3', 0, 'ID3']],
];

/** Brands of the ISO base media format whose content is a picture, not a film. */
const PICTURE_BRANDS = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis)$/;
const FILM_BRANDS = /^(isom|iso[2-9]|mp4[12]|avc1|M4A |M4B |M4V |MSNV|3gp.|3g2.|qt {2}|dash)$/;

const SVG = /^\s*(<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i;
const SVG_WINDOW = 1024;

/**
 * @param bytes the file, or at least its first kilobyte
 * @returns `unknown` for everything that is not in the table, HTML, archives and programs among it
 */
export function sniff(bytes: Uint8Array): SniffedType {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SVG_WINDOW)).toString('latin1');
  const known = SIGNATURES.find((parts) => parts.every(([, offset, magic]) => head.startsWith(magic, offset)));
  if (known?.[0]) return known[0][0];
  if (head.startsWith('ftyp', 4)) return sniffBrand(head.slice(8, 12));
  if (SVG.test(head.replace(/^\xef\xbb\xbf/, ''))) return 'svg';
  return sniffAudioFrame(bytes);
}

function sniffBrand(brand: string): SniffedType {
  if (PICTURE_BRANDS.test(brand)) return 'heif';
  return FILM_BRANDS.test(brand) ? 'mp4' : 'unknown';
}

/** Frame headers without a file header: MPEG audio layer III (mp3), and ADTS (aac; layer bits 00). */
function sniffAudioFrame(bytes: Uint8Array): SniffedType {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first !== 0xff) return 'unknown';
  if ((second & 0xf6) === 0xf0) return 'aac';
  const layerThree = (second & 0xe6) === 0xe2;
  const bitrateKnown = third >> 4 !== 0xf && third >> 4 !== 0;
  return layerThree && bitrateKnown ? 'mp3' : 'unknown';
}
