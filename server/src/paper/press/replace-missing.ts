/** The printers' mark for a letter that is not in the case 下駄; the font has it. */
export const GETA = '〓';

/** Joiners, selectors of variants, marks of direction: nothing to see where what they belong to is replaced or plain. */
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e01ef}]/gu;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

export interface Replaced<T> {
  readonly value: T;
  /** Which characters were replaced, each once, in order: `U+20BB7`, of a family of emoji the whole. */
  readonly missing: readonly string[];
}

const nameOf = (grapheme: string): string =>
  [...grapheme]
    .map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join('+');

/**
 * Words as the font can print them: what it has no picture of becomes 〓 with a number, and is listed. Never an empty
 * box in silence: a name with a rare character must not read like another name.
 * @param value plain data; every string in it is looked at
 * @param has whether the font knows a code point
 */
export function replaceMissing<T>(value: T, has: (codePoint: number) => boolean): Replaced<T> {
  const missing: string[] = [];
  const known = new Map<string, string>();

  const letter = (grapheme: string): string => {
    const seen = grapheme.replace(UNSEEN, '');
    if ([...seen].every((one) => one === '\n' || has(one.codePointAt(0) ?? 0))) return seen;
    const already = known.get(grapheme);
    if (already !== undefined) return already;
    missing.push(nameOf(seen));
    const mark = `${GETA}${missing.length}`;
    known.set(grapheme, mark);
    return mark;
  };
  const text = (words: string): string =>
    Array.from(graphemes.segment(words.replace(/\r\n?/g, '\n').replace(/\t/g, ' ')), ({ segment }) =>
      letter(segment),
    ).join('');
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return text(part);
    if (Array.isArray(part)) return part.map(walk);
    if (part === null || typeof part !== 'object') return part;
    // What a code holds is not printed as words.
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, name === 'qr' ? value : walk(value)]));
  };
  return { value: walk(value) as T, missing };
}
