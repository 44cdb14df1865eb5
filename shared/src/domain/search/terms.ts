/**
 * How words are cut into terms for the index (ADR 019). Chinese has no spaces and no word list that knows 漏水 in
 * 「卫生间漏水到楼下」, so its runs are cut into pairs of neighbouring characters; numbers and latin words into threes,
 * so that the last digits of a telephone find it. The terms only choose candidates: what is found holds the words
 * themselves, as typed.
 */

/** Characters that stand alone or in pairs: Chinese, kana, hangul, and what is no letter at all, like 🔥. */
const PAIRED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
const WORD = /[\p{L}\p{N}]/u;

const LATIN_LENGTH = 3;

/** Full-width forms, capitals and white space of one kind: the same for what is kept and what is asked. */
export function normalized(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

interface Run {
  readonly paired: boolean;
  readonly characters: readonly string[];
}

/** Neighbouring characters of one kind. Digits and `#` are pictographs to Unicode; here they are words or nothing. */
function runsOf(text: string): Run[] {
  const runs: { paired: boolean; characters: string[] }[] = [];
  let open: (typeof runs)[number] | null = null;
  for (const character of text) {
    const ascii = character < '\u0080';
    const paired = !ascii && PAIRED.test(character);
    if (!paired && !WORD.test(character)) {
      open = null;
      continue;
    }
    if (open === null || open.paired !== paired) {
      open = { paired, characters: [] };
      runs.push(open);
    }
    open.characters.push(character);
  }
  return runs;
}

const windows = (characters: readonly string[], length: number): string[] =>
  Array.from({ length: Math.max(0, characters.length - length + 1) }, (_, at) =>
    characters.slice(at, at + length).join(''),
  );

/** What a text is found under: single characters and pairs; threes, and a short word as it is. */
export function termsOf(text: string): string[] {
  const terms = runsOf(normalized(text)).flatMap(({ paired, characters }) => {
    if (paired) return [...characters, ...windows(characters, 2)];
    return characters.length < LATIN_LENGTH ? [characters.join('')] : windows(characters, LATIN_LENGTH);
  });
  return [...new Set(terms)];
}

/** What is asked for: each piece must stand in the text, and `terms` are the fewest that must be in the index. */
export interface Asked {
  readonly pieces: readonly string[];
  readonly terms: readonly string[];
}

/** Pieces beyond these say nothing more about what is meant; each costs a look into the index. */
const MOST_TERMS = 12;

export function askedFor(words: string): Asked {
  const pieces = [...new Set(normalized(words).split(' '))].filter((piece) => piece !== '');
  const terms = pieces.flatMap((piece) =>
    runsOf(piece).flatMap(({ paired, characters }) => {
      if (paired) return characters.length === 1 ? characters : windows(characters, 2);
      return characters.length < LATIN_LENGTH ? [characters.join('')] : windows(characters, LATIN_LENGTH);
    }),
  );
  return { pieces, terms: [...new Set(terms)].slice(0, MOST_TERMS) };
}

/**
 * A term in a community as a signed number of 32 bits (FNV-1a): short rows, and one community never walks through
 * another's. Two terms that meet cost a look in vain, no more: what is found is compared as text.
 */
export function termKey(communityId: number, term: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${communityId}\u0000${term}`) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash | 0;
}
