import { callbackRates } from './rate.js';
import { CALLBACK_RULES } from './rules.js';

describe('CBK-8 the rate', () => {
  it('CBK-8 stands with its fraction, altogether and by rule; unreachable is not called back', () => {
    const rates = callbackRates([
      { rule: 'CBK-1', due: 3, done: 2, unreachable: 0, overdue: 1 },
      { rule: 'CBK-4', due: 5, done: 4, unreachable: 1, overdue: 0 },
    ]);
    expect(rates).toMatchObject({ due: 8, done: 6, unreachable: 1, overdue: 1, rate: 0.75 });
    expect(rates.rules.map(({ rule }) => rule)).toEqual([...CALLBACK_RULES]);
    expect(rates.rules[0]).toMatchObject({ rule: 'CBK-1', rate: 2 / 3 });
  });

  it('CBK-8 nothing due is no rate, not zero', () => {
    const rates = callbackRates([]);
    expect(rates.rate).toBeNull();
    expect(rates.rules.every(({ rate, due }) => rate === null && due === 0)).toBe(true);
  });
});
