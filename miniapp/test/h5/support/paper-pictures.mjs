import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** A CSS pixel of the design in a picture (A4 is 794 × 1123 of them). */
const DOTS_PER_INCH = 96;

/** A page of a PDF as anybody's reader draws it (poppler). */
export async function pageAsPng(pdf, page) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'youying-paper-'));
  try {
    const [file, drawn] = ['paper.pdf', 'page'].map((name) => path.join(folder, name));
    await writeFile(file, pdf);
    const only = ['-f', String(page), '-l', String(page), '-singlefile'];
    await promisify(execFile)('pdftoppm', ['-png', '-r', String(DOTS_PER_INCH), ...only, file, drawn]);
    return await readFile(`${drawn}.png`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
