/** Who and where a case was: none of it may be read in the library (CMP-6). */
export interface Identity {
  readonly names: readonly string[];
  readonly phones: readonly string[];
  /** `3 号楼 2 单元 1202` and the room alone. */
  readonly places: readonly string[];
}

const PHONE = /1[3-9]\d{9}|0\d{2,3}-?\d{7,8}/g;
const DOOR = /\d+ ?(号楼|栋|幢) ?(\d+ ?单元)? ?\d{2,4}|\d+ ?单元 ?\d{3,4}/g;

const withoutSpaces = (text: string): string => text.replaceAll(/\s/g, '');

/** The names, telephones and doors of the record that stand in this text, each as it was found; empty: it may be kept. */
export function identitiesIn(text: string, { names, phones, places }: Identity): readonly string[] {
  const plain = withoutSpaces(text);
  const known = [...names, ...phones, ...places].filter(
    (word) => withoutSpaces(word).length > 1 && plain.includes(withoutSpaces(word)),
  );
  const looksLike = [...text.matchAll(PHONE), ...text.matchAll(DOOR)].map(([found]) => found);
  return [...new Set([...known, ...looksLike])];
}
