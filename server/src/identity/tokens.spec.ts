import { familyOf, firstTokens, hashToken, newSecret, nextTokens } from './tokens.js';

describe('tokens (D5)', () => {
  it('are 32 random bytes each, never the same twice', () => {
    const [one, two] = [firstTokens(), firstTokens()];
    expect(Buffer.from(one.access, 'base64url')).toHaveLength(32);
    expect(new Set([one.access, two.access, one.refresh, two.refresh]).size).toBe(4);
  });

  it('follow on a refresh token in one way only', () => {
    const { refresh } = firstTokens();
    const salt = newSecret();
    expect(nextTokens(refresh, salt)).toEqual(nextTokens(refresh, salt));
    expect(nextTokens(refresh, newSecret())).not.toEqual(nextTokens(refresh, salt));
    expect(nextTokens(refresh, salt).access).not.toBe(nextTokens(refresh, salt).refresh.split('.')[1]);
  });

  it('keep their family over generations', () => {
    const first = firstTokens().refresh;
    const third = nextTokens(nextTokens(first, newSecret()).refresh, newSecret()).refresh;
    expect(familyOf(third)).toBe(familyOf(first));
    expect(third).not.toBe(first);
  });

  it.each(['', 'x', 'a.b', `${'a'.repeat(22)}.${'b'.repeat(44)}`, `${'a'.repeat(22)}.${'b'.repeat(42)}!`])(
    'are not mistaken for %j',
    (text) => {
      expect(familyOf(text)).toBeUndefined();
    },
  );

  it('are kept as SHA-256', () => {
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
