import type { FormSheet, Section } from '../sheets.js';
import { LEFT, setRow } from './cells.js';
import { drawSignatures, SIGNATURES_HEIGHT } from './fees.js';
import { Flow } from './flow.js';
import type { Ink } from './ink.js';
import { drawPhotos, PHOTO_ROW } from './photos.js';

const TITLE = 30;

/** A record with headings, over as many pages as it needs. */
export function drawForm(ink: Ink, sheet: FormSheet, pictures: readonly (Uint8Array | null)[]): void {
  const flow = new Flow(ink, sheet.head, null);
  for (const section of sheet.sections) {
    // No heading stands alone at the foot of a page.
    flow.keep(TITLE + heightAfterTitle(section));
    ink.text(section.title, LEFT, flow.y + 10, { size: 15, weight: 'bold' });
    flow.y += TITLE;
    if ('rows' in section) for (const row of section.rows) flow.row(setRow(ink, row));
    else if ('signatures' in section) {
      flow.keep(SIGNATURES_HEIGHT);
      flow.y += drawSignatures(ink, section.signatures, pictures, flow.y);
    } else drawPhotos(ink, flow, section.photos, pictures);
    flow.y += 6;
  }
}

const heightAfterTitle = (section: Section): number => ('photos' in section ? PHOTO_ROW : SIGNATURES_HEIGHT);
