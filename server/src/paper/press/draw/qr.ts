import { encode } from 'uqr';
import type { Ink } from './ink.js';

/** Printed small and handled with wet hands: a quarter of it may be lost (level Q). The quiet zone is the paper's. */
export function drawQr({ doc }: Ink, content: string, x: number, y: number, side: number): void {
  const { data, size } = encode(content, { ecc: 'Q', border: 0 });
  const module = side / size;
  doc.fillColor('#000000');
  data.forEach((row, rowIndex) => {
    // Neighbours in one stroke: hairs between squares confuse readers.
    for (let from = 0; from < size; from += 1) {
      if (!row[from]) continue;
      let until = from;
      while (until < size && row[until]) until += 1;
      doc.rect(x + from * module, y + rowIndex * module, (until - from) * module, module * 1.01);
      from = until;
    }
  });
  doc.fill();
}
