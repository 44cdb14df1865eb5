import { householdRating, occupancyOf } from './household.js';

const ratings = (speed: number, quality: number, attitude: number) => ({ speed, quality, attitude });

describe('INT-4: what the card of a household says', () => {
  it.each([
    [[], 'empty'],
    [['owner'], 'own'],
    [['family'], 'own'],
    [['owner', 'tenant'], 'let'],
    [['tenant', 'family'], 'let'],
  ] as const)('with %j on file it is %s', (relations, expected) => {
    expect(occupancyOf(relations)).toBe(expected);
  });

  it('nothing rated is no zero; every single mark weighs the same', () => {
    expect(householdRating([])).toEqual({ mean: null, ratings: 0 });
    expect(householdRating([ratings(5, 5, 4)])).toEqual({ mean: 4.7, ratings: 1 });
    expect(householdRating([ratings(5, 5, 5), ratings(5, 5, 4)])).toEqual({ mean: 4.8, ratings: 2 });
  });
});
