/** Where a word of a list stands in a text. */
export interface Found {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Characters between the two parts of `栏杆…松`, at most; never across a break of the sentence. */
const GAP = 6;
const BREAK = /[，。！？；、,.!?;:：\n]/;
/** What may not stand between two parts: a pause, or a denial (`管没爆`). */
const APART = new RegExp(`${BREAK.source}|没|未`);
const CLAUSE = new RegExp(`${BREAK.source}`, 'g');

/** `没有漏电`, `没人被困`, `没有闻到煤气味`: a negation with nothing but fillers before the word; `是不是漏电` asks. */
const NEGATED =
  /(?<![是会有])(?:没有?|无|不是|不会|并未|未|不|别|排除|不存在)(?:再|有|人|被|出现|发现|发生|任何|什么|要|闻到|看到|听到)*$/;

/** `漏电倒是没有`: said at the end of the clause. */
const DENIED_AFTER = /^(?:的情况|的现象)?(?:倒是|倒)?(?:没有|没发生|不存在)(?:过|了)?(?=$|[，。！？；、,.!?;])/;

const NOWHERE: readonly Found[] = [];

function positions(text: string, part: string, from = 0): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** Each word of a list is taken apart once: a report is searched for all of them while the resident waits. */
const takenApart = new Map<string, Parts>();

interface Parts {
  readonly head: string;
  /** Of `栏杆…松` what follows. */
  readonly tail: string | undefined;
}

function partsOf(word: string): Parts {
  const known = takenApart.get(word);
  if (known) return known;
  const [head = '', tail] = word.split('…');
  const parts = { head, tail };
  takenApart.set(word, parts);
  return parts;
}

/** Every place where the word stands; `栏杆…松` is 栏杆 with 松 up to six characters later in the same clause. */
export function placesOf(word: string, text: string): readonly Found[] {
  const { head, tail } = partsOf(word);
  if (head === '' || !text.includes(head)) return NOWHERE;
  return positions(text, head).flatMap((from) => {
    const end = from + head.length;
    if (tail === undefined) return [{ word, from, to: end }];
    const between = text.slice(end, end + GAP + tail.length);
    const at = between.indexOf(tail);
    if (at < 0 || APART.test(between.slice(0, at))) return [];
    return [{ word, from, to: end + at + tail.length }];
  });
}

export function isNegated(text: string, { from, to }: Pick<Found, 'from' | 'to'>): boolean {
  const clause = text.slice(0, from).split(CLAUSE).at(-1) ?? '';
  return NEGATED.test(clause) || DENIED_AFTER.test(text.slice(to));
}

/** How many characters of the text these words cover; what two words share counts once. */
export function covered(found: readonly Found[]): number {
  const characters = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  return characters.size;
}
