import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import type { OperationId } from '@youying/shared/api/operations.gen';
import jsqr from 'jsqr';
import type { Answer, Success, TestApp } from './app.js';
import { done } from './job.js';

export type Printed = Success<'printWorkOrder'>;

export interface ReadPaper {
  readonly bytes: Buffer;
  /** Words of each page, as a reader would copy them out. */
  readonly pages: readonly string[];
  readonly text: string;
}

/** Printing and reading PDFs as somebody who has nothing of ours: words copied out, codes scanned from the drawn page. */
export function papersIn(app: TestApp) {
  const print = (operation: OperationId, as: string, id: string, body?: object, headers: Record<string, string> = {}) =>
    app.call(operation, { as, path: { id }, headers, ...(body ? { body } : {}) }) as Promise<Answer<Printed>>;

  const open = (url: string) => app.app.inject({ method: 'GET', url, headers: { host: 'youying.example.cn' } });

  async function paperOf(url: string): Promise<Buffer> {
    const { statusCode, headers, rawPayload, body } = await open(url);
    if (statusCode !== 200) throw new Error(`${url}: ${statusCode} ${body}`);
    if (headers['content-type'] !== 'application/pdf') throw new Error(String(headers['content-type']));
    return rawPayload;
  }

  async function read(operation: OperationId, as: string, id: string, body?: object): Promise<ReadPaper> {
    const { url } = await done(print(operation, as, id, body));
    return readPdf(await paperOf(url));
  }

  return { print, open, paperOf, read };
}

let library: Promise<PDFiumLibrary> | undefined;

async function withPages<T>(bytes: Buffer, look: (pages: readonly PDFiumPage[]) => T | Promise<T>): Promise<T> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(bytes);
  try {
    return await look([...document.pages()]);
  } finally {
    document.destroy();
  }
}

export const readPdf = (bytes: Buffer): Promise<ReadPaper> =>
  withPages(bytes, (all) => {
    const pages = all.map((page) => page.getText().replace(/\r\n?/g, '\n'));
    return { bytes, pages, text: pages.join('\n') };
  });

/** Part of a page in fractions of it. */
export type Region = readonly [left: number, top: number, width: number, height: number];

/** About 290 dots an inch: a plain laser printer. */
const SCALE = 4;

const drawn = (page: PDFiumPage) => page.render({ scale: SCALE, render: 'bitmap' });

/** The pixels of a part of a drawn page. */
function cutOut({ data, width, height }: Awaited<ReturnType<typeof drawn>>, [x, y, w, h]: Region) {
  const [left, top, across, down] = [x * width, y * height, w * width, h * height].map(Math.round) as [
    number,
    number,
    number,
    number,
  ];
  const pixels = new Uint8ClampedArray(across * down * 4);
  for (let row = 0; row < down; row += 1) {
    const from = ((top + row) * width + left) * 4;
    pixels.set(data.subarray(from, from + across * 4), row * across * 4);
  }
  return { pixels, across, down };
}

/** Lighter than this nobody sees it on paper. */
const WHITE = 250;

/** On which pages something is drawn in this part. */
export const inkedPages = (bytes: Buffer, region: Region): Promise<readonly number[]> =>
  withPages(bytes, async (pages) => {
    const inked: number[] = [];
    for (const [index, page] of pages.entries()) {
      const { pixels } = cutOut(await drawn(page), region);
      if (pixels.some((value, at) => at % 4 !== 3 && value < WHITE)) inked.push(index);
    }
    return inked;
  });

/** Whether something of this colour is drawn on any page. */
export const hasColour = (bytes: Buffer, { r, g, b }: { r: number; g: number; b: number }): Promise<boolean> =>
  withPages(bytes, async (pages) => {
    for (const page of pages) {
      const { data } = await drawn(page);
      for (let at = 0; at < data.length; at += 4) {
        const off =
          Math.abs((data[at] ?? 0) - r) + Math.abs((data[at + 1] ?? 0) - g) + Math.abs((data[at + 2] ?? 0) - b);
        if (off < NEAR) return true;
      }
    }
    return false;
  });

/** Of all three colours together: what writing a picture anew may change. */
const NEAR = 24;

/** What the codes in these parts of a drawn page hold, as a phone would read them from paper; '' where there is none. */
export const scanCodes = (bytes: Buffer, regions: readonly Region[], pageIndex = 0): Promise<readonly string[]> =>
  withPages(bytes, async (pages) => {
    const page = pages[pageIndex];
    if (!page) throw new Error(`no page ${pageIndex}`);
    const picture = await drawn(page);
    return regions.map((region) => {
      const { pixels, across, down } = cutOut(picture, region);
      return jsqr.default(pixels, across, down)?.data ?? '';
    });
  });

/** Fonts by name, and whether each travels inside the file; a subset has six letters and a plus before its name. */
export function fontsIn(bytes: Buffer): readonly { readonly name: string; readonly embedded: boolean }[] {
  const text = bytes.toString('latin1');
  return [...text.matchAll(/<<[\s\S]*?\/Type \/FontDescriptor[\s\S]*?>>/g)].map(([descriptor]) => ({
    name: /\/FontName \/(\S+)/.exec(descriptor)?.[1] ?? '',
    embedded: /\/FontFile[23]? \d+ 0 R/.test(descriptor),
  }));
}
