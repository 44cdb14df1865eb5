import { numberPages } from './draw/flow.js';
import { drawForm } from './draw/form.js';
import { type FontFiles, Ink } from './draw/ink.js';
import { drawOrder } from './draw/order.js';
import { drawStickers } from './draw/stickers.js';
import { replaceMissing } from './replace-missing.js';
import type { Printed, Sheet } from './sheets.js';

/** What the font knows. Made once for a thread: reading its table takes longer than drawing a page. */
export type HasLetter = (codePoint: number) => boolean;

const titleOf = (sheet: Sheet): string =>
  sheet.kind === 'stickers' ? sheet.call : `${sheet.head.title} ${sheet.head.no}`;

/** A sheet as the bytes of a PDF, with the parts of the fonts it uses inside. */
export async function printSheet(
  fonts: FontFiles,
  has: HasLetter,
  written: Sheet,
  pictures: readonly (Uint8Array | null)[],
): Promise<Printed> {
  const { value: sheet, missing } = replaceMissing(written, has);
  const ink = new Ink(fonts, titleOf(sheet));
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    ink.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    ink.doc.on('end', resolve);
    ink.doc.on('error', reject);
  });
  if (sheet.kind === 'order') drawOrder(ink, sheet, pictures);
  else if (sheet.kind === 'form') drawForm(ink, sheet, pictures);
  else drawStickers(ink, sheet);
  const pages = numberPages(ink, sheet.words, missing, { always: sheet.kind === 'form' });
  ink.doc.end();
  await ended;
  return { bytes: Buffer.concat(chunks), pages, replaced: missing };
}
