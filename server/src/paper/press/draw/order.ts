import type { OrderSheet, Slip } from '../sheets.js';
import { drawRow, LEFT, LINE, linesOf, type SetCell, setRow, WIDTH } from './cells.js';
import {
  consentFits,
  drawFees,
  drawSignatures,
  drawStrip,
  feeRows,
  SIGNATURES_HEIGHT,
  setStrip,
  stripHeight,
} from './fees.js';
import { Flow } from './flow.js';
import { drawHead, HEAD_HEIGHT } from './head.js';
import { INK, type Ink, PAGE } from './ink.js';
import { drawPhotos } from './photos.js';

/** Three slips and the two strips between them fill a page (design/desk.md). */
const SLIP = 342;
const CUT = 26;
const SLIPS = 3;
const SLIP_ROW_PADDING = 7;
/** More lines are unreadable on a third of a page. */
const MOST_FEE_LINES = 4;
const FEE_ROW = { least: 17, most: 23 } as const;
/** Of a page of its own. */
const WIDE_FEE_ROW = 25;
/** A longer table may go on over pages, and leave no room beside its end. */
const MOST_LINES_BESIDE = 20;

interface SetOrder {
  readonly rows: readonly (readonly SetCell[])[];
  /** Room for each row of the fee table on a slip; null: the order does not fit one. */
  readonly feeRow: number | null;
}

/** Whether everything that is said fits a third of a page, and how high its fee lines may be. */
function setOrder(ink: Ink, { rows: cells, fees, slips }: OrderSheet): SetOrder {
  const rows = cells.map((row) => setRow(ink, row));
  const fields = rows.reduce((sum, row) => sum + linesOf(row) * LINE + SLIP_ROW_PADDING, 0);
  const strip = Math.max(...slips.map((slip) => stripHeight(setStrip(ink, slip.strip).length)));
  const room = SLIP - HEAD_HEIGHT - fields - SIGNATURES_HEIGHT - strip;
  const feeRow = Math.min(FEE_ROW.most, room / feeRows(fees));
  const fits = feeRow >= FEE_ROW.least && fees.lines.length <= MOST_FEE_LINES && consentFits(ink, fees, feeRow);
  return { rows, feeRow: fits ? feeRow : null };
}

/** WRK-10: three slips on a page with lines to cut along, or each copy on a page of its own. */
export function drawOrder(ink: Ink, sheet: OrderSheet, pictures: readonly (Uint8Array | null)[]): void {
  const { rows, feeRow } = setOrder(ink, sheet);
  if (feeRow === null) for (const slip of sheet.slips) drawCopy(ink, sheet, slip, rows, pictures);
  else drawSlips(ink, sheet, { rows, feeRow }, pictures);
  if (sheet.photos === null) return;
  const flow = new Flow(ink, sheet.head, null);
  ink.text(sheet.photos.title, LEFT, flow.y + 8, { size: 15, weight: 'bold' });
  flow.y += 30;
  drawPhotos(ink, flow, sheet.photos.photos, pictures);
}

function drawSlips(
  ink: Ink,
  sheet: OrderSheet,
  { rows, feeRow }: { readonly rows: SetOrder['rows']; readonly feeRow: number },
  pictures: readonly (Uint8Array | null)[],
): void {
  const top = (PAGE.height - SLIPS * SLIP - (SLIPS - 1) * CUT) / 2;
  ink.page();
  sheet.slips.forEach((slip, index) => {
    const start = top + index * (SLIP + CUT);
    if (index > 0) drawCut(ink, sheet.cut, start - CUT);
    let y = start + drawHead(ink, sheet.head, start, slip.copy);
    for (const row of rows) y += drawRow(ink, row, y, { padding: SLIP_ROW_PADDING });
    y += drawFees(ink, sheet.fees, y, feeRow);
    y += drawSignatures(ink, sheet.signatures, pictures, y);
    const strip = setStrip(ink, slip.strip);
    drawStrip(ink, strip, y, Math.max(stripHeight(strip.length), Math.min(start + SLIP - y, stripHeight(3))));
  });
}

function drawCut(ink: Ink, words: string, y: number): void {
  const middle = y + CUT / 2;
  const width = ink.measure()(words) + 16;
  const left = LEFT + (WIDTH - width) / 2;
  ink.doc.lineWidth(1).strokeColor(INK.hair).dash(4, { space: 3 });
  ink.doc
    .moveTo(LEFT, middle)
    .lineTo(left, middle)
    .moveTo(left + width, middle)
    .lineTo(LEFT + WIDTH, middle)
    .stroke();
  ink.doc.undash();
  ink.text(words, left + 8, middle - 6, { color: INK.soft });
}

function drawCopy(
  ink: Ink,
  sheet: OrderSheet,
  slip: Slip,
  rows: SetOrder['rows'],
  pictures: readonly (Uint8Array | null)[],
): void {
  const flow = new Flow(ink, sheet.head, slip.copy);
  for (const row of rows) flow.row(row);
  const { fees } = sheet;
  const consentBeside = fees.lines.length <= MOST_LINES_BESIDE && consentFits(ink, fees, WIDE_FEE_ROW);
  let left = fees.lines;
  do {
    // A long table goes on under the same heading; its sum stands once, at the end.
    const height = (count: number) => (Math.max(count, 1) + 2) * WIDE_FEE_ROW;
    flow.keep(height(Math.min(left.length, 2)));
    const fitting = Math.max(1, Math.floor(flow.room / WIDE_FEE_ROW) - 2);
    const part = left.slice(0, fitting);
    left = left.slice(fitting);
    const last = left.length === 0;
    flow.y += drawFees(
      ink,
      { ...fees, lines: part, total: last ? fees.total : null, consent: last && consentBeside ? fees.consent : [] },
      flow.y,
      WIDE_FEE_ROW,
    );
    if (!last) flow.next();
  } while (left.length > 0);
  // Consent that does not fit beside the lines gets a row of its own below.
  if (!consentBeside) flow.row(setRow(ink, [{ label: fees.head.consent, text: fees.consent.join('\n'), span: 12 }]));
  flow.keep(SIGNATURES_HEIGHT + stripHeight(2));
  flow.y += drawSignatures(ink, sheet.signatures, pictures, flow.y);
  const strip = setStrip(ink, slip.strip);
  flow.keep(stripHeight(strip.length));
  flow.y += drawStrip(ink, strip, flow.y);
}
