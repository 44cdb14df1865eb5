import type { FeeLine, Fees, SignatureBox, StripPart } from '../sheets.js';
import { LEFT, LINE, PAD, WIDTH } from './cells.js';
import { INK, type Ink } from './ink.js';

/** Right edge of each column of figures, in pixels from the left; the last is where consent begins. */
const COLUMN = { name: 60, price: 370, quantity: 440, amount: 518 } as const;

/** Empty lines make room for what is said beside them. */
const linesOfFees = ({ lines, consent }: Fees): number => Math.max(lines.length, consent.length - 1, 1);

/** Rows of the table: its head, its lines, its sum where there is one. */
export const feeRows = (fees: Fees): number => linesOfFees(fees) + (fees.total === null ? 1 : 2);

function drawFeeLine(ink: Ink, { code, name, price, quantity, amount }: FeeLine, y: number, head: boolean): void {
  const style = { color: head ? INK.soft : INK.text };
  ink.text(code, LEFT + PAD, y, style);
  const width = COLUMN.price - COLUMN.name - 90;
  const [first = '', ...rest] = ink.lines(name, width);
  ink.text(rest.length > 0 ? `${first.slice(0, -1)}…` : first, LEFT + COLUMN.name, y, style);
  for (const [text, edge] of [
    [price, COLUMN.price],
    [quantity, COLUMN.quantity],
    [amount, COLUMN.amount - PAD],
  ] as const) {
    ink.text(text, LEFT, y, { ...style, align: 'right', width: edge });
  }
}

/** What it costs, line by line, with the resident's consent beside it. @returns the height it took */
export function drawFees(ink: Ink, fees: Fees, y: number, rowHeight: number): number {
  const lines = linesOfFees(fees);
  const height = feeRows(fees) * rowHeight;
  const inset = (rowHeight - 12) / 2 - 1;
  const edge = LEFT + COLUMN.amount;
  ink.box(LEFT, y, WIDTH, height);
  ink.line(edge, y, edge, y + height);
  drawFeeLine(ink, fees.head, y + inset, true);
  ink.line(LEFT, y + rowHeight, LEFT + WIDTH, y + rowHeight);
  ink.text(fees.head.consent, edge + PAD, y + inset, { color: INK.soft });
  if (fees.free !== null) ink.text(fees.free, LEFT + COLUMN.name, y + rowHeight + inset);
  fees.lines.forEach((line, index) => {
    const top = y + rowHeight * (index + 1);
    if (index > 0) ink.line(LEFT, top, edge, top, INK.hair);
    drawFeeLine(ink, line, top + inset, false);
  });
  if (fees.total) {
    const sum = y + rowHeight * (lines + 1);
    ink.line(LEFT, sum, edge, sum, INK.hair);
    ink.text(fees.total.words, LEFT + PAD, sum + inset, { weight: 'bold' });
    ink.text(fees.total.figure, LEFT, sum + (rowHeight - 15) / 2, {
      size: 15,
      weight: 'bold',
      align: 'right',
      width: COLUMN.amount - PAD,
    });
  }
  const consent = fees.consent.flatMap((line) => ink.lines(line, WIDTH - COLUMN.amount - 2 * PAD));
  const start = y + rowHeight + Math.max(3, (height - rowHeight - consent.length * LINE) / 2);
  for (const [index, line] of consent.entries()) ink.text(line, edge + PAD, start + index * LINE + 2);
  return height;
}

/** Rows of consent must not run out of their box. */
export const consentFits = (ink: Ink, { consent, ...fees }: Fees, rowHeight: number): boolean =>
  consent.flatMap((line) => ink.lines(line, WIDTH - COLUMN.amount - 2 * PAD)).length * LINE + 4 <=
  (feeRows({ ...fees, consent }) - 1) * rowHeight;

export const SIGNATURES_HEIGHT = 60;

/** Four boxes; empty ones wait for a pen. */
export function drawSignatures(
  ink: Ink,
  boxes: readonly SignatureBox[],
  pictures: readonly (Uint8Array | null)[],
  y: number,
): number {
  const width = WIDTH / boxes.length;
  ink.box(LEFT, y, WIDTH, SIGNATURES_HEIGHT);
  boxes.forEach(({ label, picture, name, note }, index) => {
    const x = LEFT + index * width;
    if (index > 0) ink.line(x, y, x, y + SIGNATURES_HEIGHT);
    ink.text(label, x + PAD, y + 6, { color: INK.soft });
    const labelled = ink.measure()(label) + 2 * PAD;
    const drawn = picture !== null && ink.picture(pictures[picture], x + labelled, y + 4, width - labelled - PAD, 36);
    if (!drawn) ink.text(name, x + labelled, y + 20, { size: 15, align: 'center', width: width - labelled - PAD });
    ink.text(ink.lines(note, width - 2 * PAD)[0] ?? '', x + PAD, y + SIGNATURES_HEIGHT - 18);
  });
  return SIGNATURES_HEIGHT;
}

interface Word {
  readonly text: string;
  readonly bold: boolean;
  readonly large: boolean;
  readonly box?: boolean;
}

/** A strip as lines of words; parts do not part from their labels where they fit a line. */
export function setStrip(ink: Ink, parts: readonly StripPart[]): Word[][] {
  const room = WIDTH - 2 * PAD;
  const lines: Word[][] = [[]];
  let used = 0;
  const width = ({ text, bold, large, box }: Word) =>
    ink.measure({ size: large ? 15 : 12, weight: bold ? 'bold' : 'regular' })(text) + (box === undefined ? 0 : 16) + 8;
  const put = (words: readonly Word[]) => {
    const size = words.reduce((sum, word) => sum + width(word), 0);
    if (used > 0 && used + size > room) {
      lines.push([]);
      used = 0;
    }
    for (const word of words) {
      if (width(word) - 8 <= room - used) {
        lines.at(-1)?.push(word);
        used += width(word);
        continue;
      }
      for (const text of ink.lines(word.text, room - (used > room / 2 ? 0 : used) - 8)) {
        if (used > 0 && used + width({ ...word, text }) - 8 > room) {
          lines.push([]);
          used = 0;
        }
        lines.at(-1)?.push({ ...word, text });
        used += width({ ...word, text });
      }
    }
    used += 10;
  };
  for (const { label, text, large = false, boxes = [] } of parts) {
    put([
      ...(label === '' ? [] : [{ text: label, bold: true, large }]),
      ...boxes.map((box) => ({ text: box.text, bold: false, large: false, box: box.ticked })),
      ...(text === '' ? [] : [{ text, bold: false, large: false }]),
    ]);
  }
  return lines;
}

export const stripHeight = (lines: number): number => lines * 19 + 8;

export function drawStrip(
  ink: Ink,
  lines: readonly (readonly Word[])[],
  y: number,
  height = stripHeight(lines.length),
): number {
  ink.box(LEFT, y, WIDTH, height);
  lines.forEach((words, index) => {
    let x = LEFT + PAD;
    const top = y + 7 + index * 19;
    let afterPart = false;
    for (const { text, bold, large, box } of words) {
      if (bold && afterPart) x += 10;
      if (box !== undefined) {
        if (box)
          ink.doc
            .fillColor('#111111')
            .rect(x + 0.5, top, 11, 11)
            .fill();
        else
          ink.doc
            .lineWidth(1)
            .strokeColor('#111111')
            .rect(x + 0.5, top, 11, 11)
            .stroke();
        x += 16;
      }
      const style = { size: large ? 15 : 12, weight: bold ? 'bold' : 'regular' } as const;
      ink.text(text, x, large ? top - 2 : top, style);
      x += ink.measure(style)(text) + 8;
      afterPart = true;
    }
  });
  return height;
}
