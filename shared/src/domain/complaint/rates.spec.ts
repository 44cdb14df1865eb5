import { defaultPolicies } from '../procedures/policies.js';
import { DAY } from '../time.js';
import {
  monthOf,
  nextPeriodStart,
  periodOf,
  periodsEndedBefore,
  rateOf,
  reportOwnerOf,
  weekOf,
  yearOf,
} from './rates.js';

const at = (iso: string) => Date.parse(`${iso}+08:00`);

describe('CMP-7 complaint rates', () => {
  it.each([
    ['month', 2, 1206, { rate: 0.0017, target: 0.05, overTarget: false }],
    ['year', 1, 1206, { rate: 0.0008, target: 0.0005, overTarget: true }],
    ['year', 0, 1206, { rate: 0, target: 0.0005, overTarget: false }],
    ['month', 5, 100, { rate: 0.05, target: 0.05, overTarget: true }],
    ['month', 4, 100, { rate: 0.04, target: 0.05, overTarget: false }],
    ['year', 1, 2001, { rate: 0.0005, target: 0.0005, overTarget: false }],
    ['month', 3, 0, { rate: null, target: 0.05, overTarget: false }],
  ] as const)('%s: %i of %i', (kind, effective, households, expected) => {
    expect(rateOf(kind, effective, households, defaultPolicies)).toEqual(expected);
  });

  it('periods are those of Shanghai, whatever the zone of the process', () => {
    expect(monthOf(2026, 11)).toEqual({
      kind: 'month',
      period: '202611',
      startsAt: at('2026-11-01T00:00:00'),
      endsAt: at('2026-12-01T00:00:00'),
    });
    expect(monthOf(2026, 12).endsAt).toBe(at('2027-01-01T00:00:00'));
    expect(yearOf(2026)).toMatchObject({ startsAt: at('2026-01-01T00:00:00'), endsAt: at('2027-01-01T00:00:00') });
  });

  it('what has ended: the last twelve months and the last year, also over the new year', () => {
    const ended = periodsEndedBefore(at('2027-01-01T00:00:00')).map(({ period }) => period);
    expect(ended[0]).toBe('202612');
    expect(ended).toHaveLength(13);
    expect(ended.at(-2)).toBe('202601');
    expect(ended.at(-1)).toBe('2026');
    expect(periodsEndedBefore(at('2026-12-31T23:59:59'))[0]?.period).toBe('202611');
    expect(nextPeriodStart(at('2026-12-31T23:59:59'))).toBe(at('2027-01-01T00:00:00'));
  });

  it('knows a period by its name, and nothing else', () => {
    expect(periodOf('month', '202611')).toEqual(monthOf(2026, 11));
    expect(periodOf('year', '2026')).toEqual(yearOf(2026));
    for (const wrong of ['202613', '202600', '2026']) expect(periodOf('month', wrong)).toBeNull();
    expect(periodOf('year', '202611')).toBeNull();
  });
});

it.each([
  [true, true, 'manager'],
  [true, false, 'head_office'],
  [false, false, null],
] as const)(
  'CMP-7 CMP-4 missed by all %s, without those about the manager %s: %s reports',
  (byAll, belowHeadOffice, owner) => {
    expect(reportOwnerOf({ byAll, belowHeadOffice })).toBe(owner);
  },
);

describe('FUP-3 the week', () => {
  it.each([
    ['2026-11-23T00:00:00', '2026-11-23T00:00:00'],
    ['2026-11-22T23:59:59', '2026-11-16T00:00:00'],
    ['2026-11-25T12:00:00', '2026-11-23T00:00:00'],
  ])('%s belongs to the week of Monday %s', (moment, monday) => {
    expect(weekOf(at(moment))).toEqual({ startsAt: at(monday), endsAt: at(monday) + 7 * DAY });
  });
});
