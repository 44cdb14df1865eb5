/**
 * How words are cut into terms for the index (ADR 020). Chinese has no spaces and no word list that knows 漏水 in
 * 「卫生间漏水到楼下」, so its runs are cut into pairs of neighbouring characters; numbers and latin words into short
 * pieces, so that the last four digits of a telephone find it. The terms only choose candidates: what is found holds
 * the words themselves, as typed.
 */

/** Characters that stand alone or in pairs: Chinese, kana, hangul, and what is no letter at all, like 🔥. */
const PAIRED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
const DIGIT = /\p{N}/u;
const LETTER = /\p{L}/u;

/** How long the pieces of a run are; of a shorter run the run itself. Measured: threes of digits stand in every telephone. */
const LENGTHS = { paired: 2, digits: 4, letters: 3 } as const;
type Kind = keyof typeof LENGTHS;

/** Full-width forms, capitals and white space of one kind: the same for what is kept and what is asked. */
export function normalized(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

interface Run {
  readonly kind: Kind;
  readonly characters: string[];
}

/** Digits and `#` are pictographs to Unicode; here they are numbers, or nothing. */
function kindOf(character: string): Kind | null {
  if (character >= '\u0080' && PAIRED.test(character)) return 'paired';
  if (DIGIT.test(character)) return 'digits';
  return LETTER.test(character) ? 'letters' : null;
}

/** Neighbouring characters of one kind. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let before: Kind | null = null;
  for (const character of text) {
    const kind = kindOf(character);
    if (kind !== null && kind !== before) runs.push({ kind, characters: [] });
    if (kind !== null) runs.at(-1)?.characters.push(character);
    before = kind;
  }
  return runs;
}

/** Every piece of a run; the run itself where it is shorter than one. */
function piecesOf({ kind, characters }: Run): string[] {
  const length = LENGTHS[kind];
  if (characters.length < length) return [characters.join('')];
  return Array.from({ length: characters.length - length + 1 }, (_, at) => characters.slice(at, at + length).join(''));
}

/** What a text is found under: pairs and single characters, fours of digits, threes of letters, and short runs. */
export function termsOf(text: string): string[] {
  const terms = runsOf(normalized(text)).flatMap((run) =>
    run.kind === 'paired' ? [...run.characters, ...piecesOf(run)] : piecesOf(run),
  );
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
  const terms = pieces.flatMap((piece) => runsOf(piece).flatMap(piecesOf));
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
