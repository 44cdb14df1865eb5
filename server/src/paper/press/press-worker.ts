import { parentPort, workerData } from 'node:worker_threads';
import { openSync } from 'fontkit';
import type { FontFiles } from './draw/ink.js';
import { printSheet } from './print-sheet.js';
import type { PressAnswer, PressJob } from './sheets.js';

const fonts = workerData as FontFiles;
const font = openSync(fonts.regular);
if (!('characterSet' in font)) throw new Error(`${fonts.regular} holds several fonts`);
const known = new Set(font.characterSet);

/** The press in a thread of its own: drawing and subsetting a font take a processor for tenths of a second. */
parentPort?.on('message', ({ id, sheet, pictures }: PressJob) => {
  printSheet(fonts, (codePoint) => known.has(codePoint), sheet, pictures).then(
    (printed) => answer({ id, ok: true, ...printed }),
    (error: unknown) =>
      answer({ id, ok: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

function answer(message: PressAnswer): void {
  parentPort?.postMessage(message);
}
