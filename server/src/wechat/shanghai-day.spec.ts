import { nextShanghaiMidnight, shanghaiParts } from './shanghai-day.js';

describe('Shanghai day', () => {
  it.each([
    ['2026-11-22T15:59:59.999Z', '2026-11-22T16:00:00.000Z'],
    ['2026-11-22T16:00:00.000Z', '2026-11-23T16:00:00.000Z'],
  ])('after %s midnight comes at %s', (now, midnight) => {
    expect(new Date(nextShanghaiMidnight(Date.parse(now))).toISOString()).toBe(midnight);
  });

  it('turns at 16:00 UTC', () => {
    expect(shanghaiParts(Date.parse('2026-12-31T16:05:00Z'))).toEqual({
      year: '2027',
      month: '1',
      day: '1',
      clock: '00:05',
    });
  });
});
