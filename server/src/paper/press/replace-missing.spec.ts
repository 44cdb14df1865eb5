import { replaceMissing } from './replace-missing.js';

const BASIC = (codePoint: number) => codePoint < 0x10000 && codePoint !== 0x2610;

describe('words as the font can print them', () => {
  it('what it has stays as it is, rare names too', () => {
    expect(replaceMissing({ name: '㛃', lines: ['漏水', 3, null] }, BASIC)).toEqual({
      value: { name: '㛃', lines: ['漏水', 3, null] },
      missing: [],
    });
  });

  it('what it has not gets a numbered mark, the same character the same mark, and is listed', () => {
    expect(replaceMissing(['𠮷田', '😀𠮷', '☐'], BASIC)).toEqual({
      value: ['〓1田', '〓2〓1', '〓3'],
      missing: ['U+20BB7', 'U+1F600', 'U+2610'],
    });
  });

  it('a family of emoji is one mark; selectors and joiners leave nothing behind', () => {
    const { value, missing } = replaceMissing('一👨‍👩‍👧二✓\ufe0f三', BASIC);
    expect(value).toBe('一〓1二✓三');
    expect(missing).toHaveLength(1);
  });

  it('the address in a code is never altered', () => {
    expect(replaceMissing({ qr: 'https://例.cn/q/😀' }, BASIC).value.qr).toBe('https://例.cn/q/😀');
  });
});
