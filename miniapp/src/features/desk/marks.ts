export type MarkTone = 'used' | 'danger';

export interface Mark {
  words: string;
  tone: MarkTone;
}

/** A stretch of the text; `tone` null: nothing was read out of it. */
export interface Piece {
  text: string;
  tone: MarkTone | null;
}

/** The text cut where a marked word begins and ends; danger goes before what only sorts. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const tones: (MarkTone | null)[] = Array.from({ length: text.length }, () => null);
  for (const tone of ['used', 'danger'] as const) {
    for (const { words } of marks.filter((mark) => mark.tone === tone && mark.words !== '')) {
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
        tones.fill(tone, at, at + words.length);
      }
    }
  }
  const pieces: Piece[] = [];
  for (const [at, tone] of tones.entries()) {
    const last = pieces.at(-1);
    if (last?.tone === tone) last.text += text.charAt(at);
    else pieces.push({ text: text.charAt(at), tone });
  }
  return pieces;
}
