import type { Section } from '../sheets.js';
import { LEFT, PAD, WIDTH } from './cells.js';
import type { Flow } from './flow.js';
import { INK, type Ink } from './ink.js';

const PHOTOS = { perRow: 4, height: 126, caption: 20 } as const;
export const PHOTO_ROW = PHOTOS.height + PHOTOS.caption;

/** Small pictures in a grid; a row is never torn between two pages. */
export function drawPhotos(
  ink: Ink,
  flow: Flow,
  photos: Extract<Section, { photos: unknown }>['photos'],
  pictures: readonly (Uint8Array | null)[],
): void {
  const width = WIDTH / PHOTOS.perRow;
  for (let from = 0; from < photos.length; from += PHOTOS.perRow) {
    flow.keep(PHOTO_ROW);
    photos.slice(from, from + PHOTOS.perRow).forEach(({ picture, caption }, index) => {
      const x = LEFT + index * width;
      const shown = picture !== null && ink.picture(pictures[picture], x + 3, flow.y + 3, width - 6, PHOTOS.height - 6);
      if (!shown) ink.line(x + 3, flow.y + 3, x + width - 3, flow.y + PHOTOS.height - 3, INK.hair);
      ink.doc.lineWidth(0.6).strokeColor(INK.hair).rect(x, flow.y, width, PHOTO_ROW).stroke();
      ink.text(ink.lines(caption, width - 2 * PAD)[0] ?? '', x + PAD, flow.y + PHOTOS.height + 3);
    });
    flow.y += PHOTO_ROW;
  }
}
