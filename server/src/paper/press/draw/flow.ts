import type { Head } from '../sheets.js';
import { drawRow, linesOf, rowHeight, type SetCell } from './cells.js';
import { drawHead, HEAD_HEIGHT } from './head.js';
import { type Ink, PAGE } from './ink.js';

const TOP = 28;
/** Below it only the number of the page. */
const BOTTOM = PAGE.height - 46;
export const ROW_PADDING = 9;
/** A row that is broken shows at least this many lines on either side. */
const FEWEST_LINES = 3;

/** Where the pen stands on a record that goes on over pages. */
export class Flow {
  y = 0;

  constructor(
    private readonly ink: Ink,
    private readonly head: Head,
    private readonly copy: string | null,
  ) {
    this.next();
  }

  get room(): number {
    return BOTTOM - this.y;
  }

  /** A new page with the head of the record. */
  next(): void {
    this.ink.page();
    this.y = TOP + drawHead(this.ink, this.head, TOP, this.copy) + 4;
  }

  /** Goes to a new page where what comes next would not fit whole. */
  keep(height: number): void {
    if (height > this.room && height <= BOTTOM - TOP - HEAD_HEIGHT - 4) this.next();
  }

  /** A row, over as many pages as its words need. */
  row(row: readonly SetCell[]): void {
    const all = linesOf(row);
    this.keep(rowHeight(Math.min(all, 2 * FEWEST_LINES), ROW_PADDING));
    let from = 0;
    while (from < all) {
      const fitting = Math.floor((this.room - ROW_PADDING) / 16);
      const left = all - from;
      // No single line is left behind on the next page.
      const count = left <= fitting ? left : Math.min(fitting, left - Math.min(FEWEST_LINES, left - 1));
      if (count < 1) {
        this.next();
        continue;
      }
      this.y += drawRow(this.ink, row, this.y, { padding: ROW_PADDING, from, count });
      from += count;
      if (from < all) this.next();
    }
  }
}

/** Says on every page which it is, of how many, and what could not be printed. */
export function numberPages(
  ink: Ink,
  words: { readonly page: string; readonly missing: string },
  missing: readonly string[],
  options: { readonly always: boolean },
): number {
  const { start, count } = ink.doc.bufferedPageRange();
  const note =
    missing.length === 0
      ? ''
      : `${words.missing} ${missing.map((name, index) => `〓${index + 1} = ${name}`).join('，')}`;
  for (let index = 0; index < count; index += 1) {
    ink.doc.switchToPage(start + index);
    const y = PAGE.height - 30;
    if (note !== '')
      ink.text(ink.lines(note, PAGE.width - 2 * PAGE.margin - 140, { size: 12 })[0] ?? '', PAGE.margin, y, {
        size: 12,
      });
    if (options.always || count > 1) {
      const text = words.page.replace('{page}', String(index + 1)).replace('{pages}', String(count));
      ink.text(text, PAGE.margin, y, { size: 12, align: 'right', width: PAGE.width - 2 * PAGE.margin });
    }
  }
  return count;
}
