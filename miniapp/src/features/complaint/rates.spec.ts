import { percent, perMille } from './rates';

test('CMP-7: one effective complaint of 1,206 households is little of a month and too much of a year', () => {
  expect(percent(1 / 1206)).toBe('0.08%');
  expect(perMille(1 / 1206)).toBe('0.83‰');
  expect([percent(0.05), perMille(0.0005), perMille(0)]).toEqual(['5%', '0.5‰', '0‰']);
});
