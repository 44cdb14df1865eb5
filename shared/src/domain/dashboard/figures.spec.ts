import { defaultPolicies } from '../procedures/policies.js';
import { attainment, callbackShare, ranked, runningShares, satisfaction, shareOf } from './figures.js';

describe('REP-6 figures against their targets', () => {
  it('a share of nothing is no share, and misses no target', () => {
    expect(shareOf({ count: 0, of: 0 }).share).toBeNull();
    expect(attainment({ count: 0, of: 0 }, defaultPolicies)).toMatchObject({ share: null, target: 0.95, met: null });
    expect(satisfaction([], 0, defaultPolicies)).toEqual({ mean: null, ratings: 0, target: 4.5, met: null });
  });

  it('CBK-8 one callback that was not made misses 100 %, however it is rounded', () => {
    expect(callbackShare({ count: 99_999, of: 100_000 })).toMatchObject({ share: 1, met: false });
    expect(callbackShare({ count: 412, of: 412 })).toMatchObject({ share: 1, target: 1, met: true });
  });

  it('exactly the target is met, one less is not', () => {
    expect(attainment({ count: 95, of: 100 }, defaultPolicies).met).toBe(true);
    expect(attainment({ count: 94_999, of: 100_000 }, defaultPolicies)).toMatchObject({ share: 0.95, met: false });
    expect(satisfaction([5, 4], 1, defaultPolicies)).toMatchObject({ mean: 4.5, met: true });
    expect(satisfaction([5, 4, 4], 1, defaultPolicies)).toMatchObject({ mean: 4.33, met: false });
  });

  it('the most frequent stands first; what came up only before is not lost', () => {
    const rows = [
      { name: 'a', count: 0, before: 0 },
      { name: 'b', count: 1, before: 0 },
      { name: 'c', count: 0, before: 4 },
      { name: 'd', count: 7, before: 9 },
    ];
    expect(ranked(rows).map(({ name }) => name)).toEqual(['d', 'b', 'c']);
  });

  it('CMP-7 the year’s rate grows by one complaint a step', () => {
    expect(runningShares(2, 1_206)).toEqual([0.000829, 0.001658]);
    expect(runningShares(1, 0)).toEqual([null]);
  });
});
