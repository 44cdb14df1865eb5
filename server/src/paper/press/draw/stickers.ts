import type { StickerSheet } from '../sheets.js';
import { INK, type Ink, PAGE } from './ink.js';
import { drawQr } from './qr.js';

/** Three across and four down, with paper to cut between. */
const GRID = { across: 3, down: 4, gap: 12 } as const;
const QR = 150;
const NAME_LINE = 19;
/** Top of the code, and what lies between it and the name. */
const CODE_AT = 42;
const UNDER_CODE = 8;

/** Codes to stick up at lifts, rooms and places: what to do, the code, where it is, whom to ring. */
export function drawStickers(ink: Ink, { stickers, call }: StickerSheet): void {
  const width = (PAGE.width - 2 * PAGE.margin - (GRID.across - 1) * GRID.gap) / GRID.across;
  const height = (PAGE.height - 2 * PAGE.margin - (GRID.down - 1) * GRID.gap) / GRID.down;
  stickers.forEach((sticker, index) => {
    const place = index % (GRID.across * GRID.down);
    if (place === 0) ink.page();
    const x = PAGE.margin + (place % GRID.across) * (width + GRID.gap);
    const y = PAGE.margin + Math.floor(place / GRID.across) * (height + GRID.gap);
    ink.doc
      .lineWidth(0.8)
      .strokeColor(INK.hair)
      .dash(3, { space: 3 })
      .roundedRect(x, y, width, height, 10)
      .stroke()
      .undash();
    ink.text(call, x, y + 12, { size: 20, weight: 'bold', align: 'center', width, spacing: 2 });
    const names = ink.lines(sticker.name, width - 20, { size: 15, weight: 'bold' });
    const shown = names.slice(0, 2);
    if (names.length > 2) shown[1] = `${(shown[1] ?? '').slice(0, -1)}…`;
    // A second line takes its room from the code, which stays large enough to scan: the hotline never leaves the sticker.
    const code = QR - NAME_LINE * (shown.length - 1);
    drawQr(ink, sticker.qr, x + (width - code) / 2, y + CODE_AT, code);
    const nameAt = y + CODE_AT + code + UNDER_CODE;
    for (const [row, line] of shown.entries())
      ink.text(line, x, nameAt + row * NAME_LINE, { size: 15, weight: 'bold', align: 'center', width });
    const below = nameAt + shown.length * NAME_LINE;
    ink.text(ink.lines(sticker.community, width - 20)[0] ?? '', x, below + 1, {
      align: 'center',
      width,
      color: INK.soft,
    });
    ink.text(sticker.hotline, x, below + 17, { align: 'center', width });
  });
}
