import { DAY, HOUR } from '../time.js';
import {
  elapsed,
  instantOfDayText,
  isRunning,
  lastInstant,
  PERIOD_KINDS,
  periodAround,
  periodBefore,
  stretchBefore,
  weeksUntil,
} from './periods.js';

const at = (text: string): number => Date.parse(`${text}+08:00`);
const said = ({ from, until }: { from: number; until: number }): string[] =>
  [from, until].map((instant) => new Date(instant + 8 * HOUR).toISOString().slice(0, 16));

describe('REP-6 periods of the dashboard', () => {
  it('are cut at midnight in Shanghai, whatever the zone of the process', () => {
    const evening = at('2026-11-22T23:30');
    expect(PERIOD_KINDS.map((kind) => said(periodAround(kind, evening)))).toEqual([
      ['2026-11-22T00:00', '2026-11-23T00:00'],
      ['2026-11-16T00:00', '2026-11-23T00:00'],
      ['2026-11-01T00:00', '2026-12-01T00:00'],
      ['2026-10-01T00:00', '2027-01-01T00:00'],
      ['2026-01-01T00:00', '2027-01-01T00:00'],
    ]);
  });

  it('each one ends where the next begins, over the turn of the year too', () => {
    for (const kind of PERIOD_KINDS) {
      const period = periodAround(kind, at('2026-01-01T00:00'));
      expect(periodBefore(period)).toMatchObject({ kind, until: period.from });
    }
    expect(said(periodBefore(periodAround('quarter', at('2026-02-10T10:00'))))).toEqual([
      '2025-10-01T00:00',
      '2026-01-01T00:00',
    ]);
  });

  it('one that runs is compared with as much of the one before; the 31st with no day of a shorter month', () => {
    const now = at('2026-11-22T10:28');
    expect(said(stretchBefore(periodAround('month', now), now))).toEqual(['2026-10-01T00:00', '2026-10-22T10:28']);
    const over = periodAround('month', at('2026-10-05T00:00'));
    expect(stretchBefore(over, now)).toEqual(periodBefore(over));
    const last = at('2026-03-31T12:00');
    expect(said(stretchBefore(periodAround('month', last), last))).toEqual(['2026-02-01T00:00', '2026-03-01T00:00']);
  });

  it('what has been of a period, and its last instant', () => {
    const now = at('2026-11-22T10:28');
    const month = periodAround('month', now);
    expect([isRunning(month, now), elapsed(month, now).until, lastInstant(month, now)]).toEqual([true, now, now]);
    const over = periodBefore(month);
    expect([isRunning(over, now), elapsed(over, now), lastInstant(over, now)]).toEqual([
      false,
      { from: over.from, until: over.until },
      over.until - 1,
    ]);
  });

  it('weeks without a gap, the newest last', () => {
    const weeks = weeksUntil(at('2026-11-22T10:28'), 12);
    expect(weeks.map(({ from }) => new Date(from + 8 * HOUR).toISOString().slice(5, 10)).join(' ')).toBe(
      '08-31 09-07 09-14 09-21 09-28 10-05 10-12 10-19 10-26 11-02 11-09 11-16',
    );
    for (const [index, { until }] of weeks.slice(0, -1).entries()) expect(weeks[index + 1]?.from).toBe(until);
    expect((weeks[0]?.until ?? 0) - (weeks[0]?.from ?? 0)).toBe(7 * DAY);
  });

  it('a day that does not exist is none', () => {
    expect(instantOfDayText('2026-11-22')).toBe(at('2026-11-22T00:00'));
    expect([instantOfDayText('2026-02-30'), instantOfDayText('2026-13-01')]).toEqual([null, null]);
  });
});
