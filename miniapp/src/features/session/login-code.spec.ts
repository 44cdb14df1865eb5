import { codeIn, pictureText } from './login-code';

const code = 'c2b1a7f04c9d4f6e8a0b1c2d3e4f5a6b';

it('the picture’s text gives the code back, and so does the bare code', () => {
  expect(codeIn(pictureText(code))).toBe(code);
  expect(codeIn(` ${code}\n`)).toBe(code);
});

it.each(['', '123', 'https://example.com/login?code=abcdefghijklmnop', 'youying:login:', `other:login:${code}`])(
  '%j is no code of ours',
  (text) => {
    expect(codeIn(text)).toBeNull();
  },
);
