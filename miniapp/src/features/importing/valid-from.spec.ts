import { validFromOf } from './valid-from';

it.each([
  ['', undefined],
  ['  ', undefined],
  ['2026-07-01', '2026-07-01T00:00:00+08:00'],
  [' 2028-02-29 ', '2028-02-29T00:00:00+08:00'],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['2026-7-1', null],
  ['明天', null],
])('%j is valid from %j', (written, expected) => {
  expect(validFromOf(written)).toBe(expected);
});
