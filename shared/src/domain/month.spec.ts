import { monthOf, spanOfMonth } from './month.js';

const at = (text: string) => Date.parse(`${text}+08:00`);

describe('months in Shanghai', () => {
  it.each([
    ['2026-11', '2026-11-01T00:00', '2026-12-01T00:00'],
    ['2026-12', '2026-12-01T00:00', '2027-01-01T00:00'],
    ['2028-02', '2028-02-01T00:00', '2028-03-01T00:00'],
  ])('%s', (month, from, until) => {
    expect(spanOfMonth(month)).toEqual({ from: at(from), until: at(until) });
    expect([monthOf(at(from)), monthOf(at(until) - 1)]).toEqual([month, month]);
    expect(monthOf(at(from) - 1)).not.toBe(month);
  });
});
