import { entryOf } from './book.js';
import { DUTY_SIGNATURES, SIGNATURE_GROUPS, SIGNATURE_KINDS, SIGNATURE_LABELS, SIGNATURES } from './signatures.js';

describe('待我签字', () => {
  it('every kind is a duty of the book, and nobody ends it by hand', () => {
    for (const kind of SIGNATURE_KINDS) expect(entryOf(kind).byHand).toBeUndefined();
  });

  it('every group has a kind and words', () => {
    const used = [SIGNATURES, DUTY_SIGNATURES].flatMap((table) => Object.values(table)).map(({ group }) => group);
    for (const group of SIGNATURE_GROUPS) {
      expect(used).toContain(group);
      expect(Object.values(SIGNATURE_LABELS[group]).every(Boolean)).toBe(true);
    }
  });
});
