import type { Cell } from '../sheets.js';
import { INK, type Ink, PAGE } from './ink.js';

export const LEFT: number = PAGE.margin;
export const WIDTH: number = PAGE.width - 2 * PAGE.margin;
const COLUMNS = 12;
export const PAD = 7;
export const LINE = 16;

/** A cell broken into lines; the label stands before the first of them. */
export interface SetCell {
  readonly label: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly width: number;
  readonly indent: number;
}

/** Breaks the cells of a row. Words after a label hang beside it; long ones run under it. */
export function setRow(ink: Ink, cells: readonly Cell[]): SetCell[] {
  let column = 0;
  return cells.map(({ label, text, span }) => {
    const x = LEFT + (WIDTH * column) / COLUMNS;
    column += span;
    const width = (WIDTH * span) / COLUMNS;
    const indent = label === '' ? 0 : ink.measure()(label) + 8;
    return { label, x, width, indent, lines: ink.lines(text, width - 2 * PAD - indent) };
  });
}

export const linesOf = (row: readonly SetCell[]): number => Math.max(1, ...row.map(({ lines }) => lines.length));

export const rowHeight = (lines: number, padding: number): number => lines * LINE + padding;

/** Draws lines `from` … `from + count` of a row, framed. @returns the height it took */
export function drawRow(
  ink: Ink,
  row: readonly SetCell[],
  y: number,
  {
    padding,
    from = 0,
    count = linesOf(row),
  }: { readonly padding: number; readonly from?: number; readonly count?: number },
): number {
  const height = rowHeight(count, padding);
  ink.box(LEFT, y, WIDTH, height);
  for (const { label, lines, x, indent } of row) {
    if (x > LEFT) ink.line(x, y, x, y + height, INK.line);
    const top = y + padding / 2 + 2;
    if (from === 0) ink.text(label, x + PAD, top, { color: INK.soft });
    for (const [index, line] of lines.slice(from, from + count).entries())
      ink.text(line, x + PAD + indent, top + index * LINE);
  }
  return height;
}
