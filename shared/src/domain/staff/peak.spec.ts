import { defaultPolicies } from '../procedures/policies.js';
import { MINUTE } from '../time.js';
import { levelOf, peakMoves } from './peak.js';

const NOW = 1_000 * MINUTE;
const minutesAgo = (minutes: number) => NOW - minutes * MINUTE;
const since = (minutes: number, change = {}) => ({
  aboveSince: minutesAgo(minutes),
  severeSince: null,
  alarmed: false,
  severe: false,
  ...change,
});

describe('HOT-2 the peak rule', () => {
  it.each([
    ['seven wait', null, 7, []],
    ['eight wait since now', null, 8, ['begin']],
    ['for 29 minutes', since(29), 8, []],
    ['for 30 minutes', since(30), 8, ['alarm']],
    ['said already', since(31, { alarmed: true }), 12, []],
    ['sixteen at once: nobody has waited yet', null, 16, ['begin']],
    ['sixteen for 29 minutes', since(29, { severeSince: minutesAgo(29) }), 16, []],
    ['sixteen for 30 minutes', since(30, { severeSince: minutesAgo(30) }), 16, ['alarm', 'escalate']],
    ['it has just risen to sixteen', since(40, { alarmed: true, severeSince: NOW }), 16, []],
    [
      'it rose to sixteen half an hour ago',
      since(70, { alarmed: true, severeSince: minutesAgo(30) }),
      16,
      ['escalate'],
    ],
    ['supervisors know', since(50, { alarmed: true, severe: true }), 20, []],
    ['fewer than eight', since(50, { alarmed: true, severe: true }), 7, ['end']],
    ['it never got that far', since(10), 7, ['end']],
  ] as const)('%s', (_, peak, waiting, moves) => {
    expect(peakMoves(peak, waiting, NOW, defaultPolicies)).toEqual(moves);
  });

  it('its numbers are policies', () => {
    const limits = { peakWaiting: 2, peakMinutes: 1, severePeakWaiting: 3 };
    expect(peakMoves(since(1), 2, NOW, limits)).toEqual(['alarm']);
    expect(peakMoves(since(1, { severeSince: minutesAgo(1) }), 3, NOW, limits)).toEqual(['alarm', 'escalate']);
  });

  it('a level shows only after the alarm', () => {
    expect(levelOf(null)).toBe('none');
    expect(levelOf({ alarmed: false, severe: false })).toBe('none');
    expect(levelOf({ alarmed: true, severe: false })).toBe('peak');
    expect(levelOf({ alarmed: true, severe: true })).toBe('severe');
  });
});
