import { DAY, HOUR, instantOfDay } from '../time.js';
import {
  asDayShift,
  type DayShift,
  faultsOfDay,
  type PersonRoster,
  type Shift,
  shiftAt,
  shiftsBetween,
  shiftsOn,
} from './roster.js';

/** Monday 2026-11-23, midnight in Shanghai. */
const MONDAY = instantOfDay('20261123') ?? 0;
const dayShift = (fromHour: number, toHour: number, change: Partial<DayShift> = {}): DayShift => ({
  department: 'engineering',
  role: 'duty',
  fromMinute: fromHour * 60,
  toMinute: toHour * 60,
  buildingIds: null,
  ...change,
});
const roster = (
  week: readonly [number, readonly DayShift[]][],
  days: readonly [string, readonly DayShift[]][] = [],
): PersonRoster => ({
  week: new Map(week),
  days: new Map(days),
});
const early = dayShift(8, 16);
const night = dayShift(22, 32);
const at = (hours: number) => MONDAY + hours * HOUR;

describe('DSP-5 the roster', () => {
  it('repeats its week for ever, in the zone of Shanghai', () => {
    const weekly = roster([[1, [early]]]);
    for (const weeks of [-52, 0, 1, 520]) {
      expect(shiftsOn(at(9) + weeks * 7 * DAY, weekly)).toMatchObject([{ from: at(8) + weeks * 7 * DAY }]);
    }
    expect(shiftsOn(at(24), weekly)).toEqual([]);
  });

  it('a day that was set stands in place of the week, also when it is empty', () => {
    const late = dayShift(14, 22);
    expect(shiftsOn(MONDAY, roster([[1, [early]]], [['20261123', [late]]]))).toMatchObject([{ from: at(14) }]);
    expect(shiftsOn(MONDAY, roster([[1, [early]]], [['20261123', []]]))).toEqual([]);
  });

  it('a night shift is still on duty after midnight', () => {
    const nights = roster([[1, [night]]]);
    const shifts = shiftsBetween(at(26), at(27), nights);
    expect(shiftAt(at(26), shifts)).toMatchObject({ from: at(22), to: at(32) });
    expect(shiftAt(at(32), shiftsBetween(at(32), at(33), nights))).toBeNull();
  });

  it('duty counts before standby', () => {
    const both = roster([[1, [dayShift(8, 20, { role: 'standby' }), early]]]);
    expect(shiftAt(at(9), shiftsOn(MONDAY, both))?.role).toBe('duty');
    expect(shiftAt(at(17), shiftsOn(MONDAY, both))?.role).toBe('standby');
  });
});

describe('a day that is about to be set', () => {
  const shift = (from: number, to: number): Shift => ({
    department: 'engineering',
    role: 'duty',
    from: at(from),
    to: at(to),
    buildingIds: null,
  });
  const faults = (given: readonly Shift[], around: PersonRoster = roster([])) => faultsOfDay(given, MONDAY, around, 24);

  it('names every shift that overlaps', () => {
    expect(faults([shift(8, 12), shift(11, 14), shift(14, 18)])).toMatchObject([
      { index: 0, code: 'shift_overlaps', other: { from: at(11) } },
      { index: 1, code: 'shift_overlaps', other: { from: at(8) } },
    ]);
    expect(faults([shift(8, 12), shift(12, 18)])).toEqual([]);
  });

  it('nor may it overlap with the night before or the morning after', () => {
    const nights = roster([
      [0, [night]],
      [2, [dayShift(0, 8)]],
    ]);
    expect(faults([shift(7, 12)], nights)).toMatchObject([{ code: 'shift_overlaps', other: { to: at(8) } }]);
    expect(faults([shift(20, 25)], nights)).toMatchObject([{ code: 'shift_overlaps', other: { from: at(24) } }]);
    expect(faults([shift(8, 24)], nights)).toEqual([]);
  });

  it.each<[string, Shift]>([
    ['shift_on_another_day', shift(-1, 5)],
    ['shift_on_another_day', shift(24, 25)],
    ['shift_ends_too_early', shift(8, 8)],
    ['shift_ends_too_early', shift(8, 7)],
    ['shift_too_long', shift(8, 33)],
  ])('%s', (code, given) => {
    expect(faults([given])).toMatchObject([{ index: 0, code }]);
  });

  it('is kept as it was given', () => {
    expect(asDayShift(shift(22, 32), MONDAY)).toEqual(night);
  });
});
