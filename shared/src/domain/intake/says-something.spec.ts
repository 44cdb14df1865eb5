import { saysSomething } from './says-something.js';

describe('INT-3 a description says something', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['wide spaces and line breaks', '\u3000\n\t\u00A0'],
    ['zero-width characters', '\u200B\u200C\u200D\u2060\uFEFF'],
    ['marks of direction', '\u200F\u202A\u2066'],
    ['letters that are drawn as nothing', '\u2800\u3164\uFFA0'],
    ['a lone variation selector', '\uFE0F'],
  ])('INT-3 %s: no', (_, text) => expect(saysSomething(text)).toBe(false));

  it.each(['漏水', ' a ', '水\u200B龙头', '🚰', '1', '。'])('INT-3 %p: yes', (text) => {
    expect(saysSomething(text)).toBe(true);
  });
});
