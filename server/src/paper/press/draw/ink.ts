import PDFDocument from 'pdfkit';
import { breakLines } from '../break-lines.js';

/** A4 portrait in CSS pixels (design/desk.md, work-order-print): every measure below is in them. */
export const PAGE = { width: 794, height: 1123, margin: 34 } as const;
/** One pixel in PostScript points. */
const POINTS = 0.75;

/** Black and greys that a laser printer keeps apart. */
export const INK = { text: '#1d2129', soft: '#4e5969', line: '#333333', hair: '#999999' } as const;

export type Weight = 'regular' | 'bold';

export interface TextStyle {
  readonly size?: number;
  readonly weight?: Weight;
  readonly color?: string;
}

export interface FontFiles {
  readonly regular: string;
  readonly bold: string;
}

/** A document and the few strokes that our forms are made of. */
export class Ink {
  readonly doc: PDFKit.PDFDocument;
  private readonly widths = new Map<string, number>();

  constructor(fonts: FontFiles, title: string) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      // The number of pages is said on each of them.
      bufferPages: true,
      lang: 'zh-CN',
      displayTitle: true,
      info: { Title: title, Producer: 'Youying', Creator: 'Youying' },
    });
    this.doc.registerFont('regular', fonts.regular);
    this.doc.registerFont('bold', fonts.bold);
  }

  page(): void {
    this.doc.addPage().scale(POINTS);
  }

  measure({ size = 12, weight = 'regular' }: TextStyle = {}): (text: string) => number {
    return (text) => {
      const key = `${weight}${size} ${text}`;
      const known = this.widths.get(key);
      if (known !== undefined) return known;
      const width = this.doc.font(weight).fontSize(size).widthOfString(text);
      if (text.length < 8) this.widths.set(key, width);
      return width;
    };
  }

  lines(text: string, width: number, style: TextStyle = {}): string[] {
    return breakLines(text, width, this.measure(style));
  }

  /** One line; `y` is the top of the letters. */
  text(
    text: string,
    x: number,
    y: number,
    style: TextStyle & { readonly align?: 'right' | 'center'; readonly width?: number; readonly spacing?: number } = {},
  ): void {
    if (text === '') return;
    const { size = 12, weight = 'regular', color = INK.text, align, width, spacing } = style;
    const own = align === undefined ? 0 : this.measure(style)(text) + (spacing ?? 0) * ([...text].length - 1);
    const left = align === 'right' ? x + (width ?? 0) - own : align === 'center' ? x + ((width ?? 0) - own) / 2 : x;
    this.doc
      .font(weight)
      .fontSize(size)
      .fillColor(color)
      // The font's own ascent leaves a third of the line empty above Chinese.
      .text(text, left, y - size * 0.18, { lineBreak: false, ...(spacing ? { characterSpacing: spacing } : {}) });
  }

  box(x: number, y: number, width: number, height: number, lineWidth = 1): void {
    this.doc.lineWidth(lineWidth).strokeColor(INK.line).rect(x, y, width, height).stroke();
  }

  line(x1: number, y1: number, x2: number, y2: number, color: string = INK.line): void {
    this.doc
      .lineWidth(color === INK.hair ? 0.6 : 1)
      .strokeColor(color)
      .moveTo(x1, y1)
      .lineTo(x2, y2)
      .stroke();
  }

  /** @returns false where the file is no picture that a PDF can hold */
  picture(bytes: Uint8Array | null | undefined, x: number, y: number, width: number, height: number): boolean {
    if (!bytes) return false;
    try {
      this.doc.image(Buffer.from(bytes), x, y, { fit: [width, height], align: 'center', valign: 'center' });
      return true;
    } catch {
      return false;
    }
  }
}
