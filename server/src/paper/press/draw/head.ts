import type { Head } from '../sheets.js';
import { INK, type Ink, PAGE } from './ink.js';
import { drawQr } from './qr.js';

export const HEAD_HEIGHT = 64;
const QR = 58;

/** The mark of the product: a bubble with a tick. */
function drawLogo({ doc }: Ink, x: number, y: number): void {
  doc.fillColor('#333333').roundedRect(x, y, 30, 30, 7).fill();
  doc.lineWidth(1.6).strokeColor('#ffffff').lineJoin('round').lineCap('round');
  doc.path(`M${x + 8} ${y + 9} h14 v10 h-8 l-4 4 v-4 h-2 z`).stroke();
  doc.path(`M${x + 11.5} ${y + 13.5} l2.6 2.6 l4.6 -4.4`).stroke();
  doc.lineCap('butt').lineJoin('miter');
}

/** Title, issuer, number, whose copy, code. @returns the height it took */
export function drawHead(ink: Ink, { title, issuer, no, qr, mark }: Head, top: number, copy: string | null): number {
  const { margin, width } = PAGE;
  const right = width - margin;
  drawLogo(ink, margin, top + 14);
  ink.text(title, margin + 40, top + 11, { size: 20, weight: 'bold', spacing: title.length <= 4 ? 3 : 0 });
  ink.text(issuer, margin + 40, top + 40, { size: 12 });
  const edge = right - QR - 10;
  const badge = copy === null ? 0 : Math.max(88, ink.measure({ size: 15, weight: 'bold' })(copy) + 32);
  if (copy !== null) {
    ink.doc
      .lineWidth(1.6)
      .strokeColor('#111111')
      .roundedRect(edge - badge, top + 14, badge, 30, 5)
      .stroke();
    ink.text(copy, edge - badge, top + 22, {
      size: 15,
      weight: 'bold',
      align: 'center',
      width: badge,
      spacing: copy.length <= 4 ? 3 : 0,
    });
  }
  const noWidth = ink.measure({ size: 15, weight: 'bold' })(no);
  const left =
    margin +
    40 +
    Math.max(230, ink.measure({ size: 12 })(issuer) + 20, ink.measure({ size: 20, weight: 'bold' })(title) + 30);
  const start = Math.min(left, edge - badge - 14 - noWidth - 26);
  ink.text('No.', start, top + 24, { size: 12, color: INK.soft });
  ink.text(no, start + 26, top + 22, { size: 15, weight: 'bold' });
  if (mark !== null) ink.text(mark, start + 26, top + 42, { size: 12, weight: 'bold' });
  drawQr(ink, qr, right - QR, top, QR);
  return HEAD_HEIGHT;
}
