import { passwordFault, passwordReady } from './password-rule';

it.each([
  ['', '', null, false],
  ['九个字符的密码不行', '', 'short', false],
  ['十个字符的密码就可以', '', null, false],
  ['ten-letters', 'ten-lette', 'different', false],
  ['ten-letters', 'ten-letters', null, true],
  ['short', 'short', 'short', false],
])('%j and %j: %s, may be saved: %s', (first, second, fault, ready) => {
  expect(passwordFault(first, second)).toBe(fault);
  expect(passwordReady(first, second)).toBe(ready);
});
