import { instantOfDay } from '@youying/shared/domain/time';
import { dayLabel, daysFrom, shiftsOf, shiftText, timeOfDay, weekAway, writtenDay } from './week';

const shift = (from: string, to: string) => ({
  department: 'engineering' as const,
  role: 'duty' as const,
  from,
  to,
  buildings: null,
});

describe('a week of the roster', () => {
  const monday = instantOfDay('20261130') ?? 0;

  it('has seven days, and shifts belong to the day on which they begin (Shanghai)', () => {
    expect(daysFrom(monday).map(dayLabel)).toEqual(['11/30', '12/1', '12/2', '12/3', '12/4', '12/5', '12/6']);
    const night = shift('2026-11-30T12:00:00.000Z', '2026-12-01T00:00:00.000Z');
    expect(shiftsOf([night], monday)).toEqual([night]);
    expect(shiftsOf([night], monday + 86_400_000)).toEqual([]);
    expect(shiftText(night, '次日 ')).toBe('20:00–次日 08:00');
    expect(shiftText(shift('2026-11-30T08:00:00.000Z', '2026-11-30T16:00:00.000Z'), '次日 ')).toBe('16:00–00:00');
  });

  it('weeks go on over the end of the year', () => {
    expect(weekAway('20261230', 1)).toBe('20270106');
  });

  it.each([
    ['08:00', 8 * 3_600_000],
    ['8：30', 8.5 * 3_600_000],
    ['24:00', 24 * 3_600_000],
    ['24:30', null],
    ['25:00', null],
    ['早上', null],
  ])('a time typed as %s', (text, length) => {
    expect(timeOfDay(text)).toBe(length);
  });

  it('a day typed', () => {
    expect(writtenDay('2026-12-1')).toBe('20261201');
    expect(writtenDay('2026-02-30')).toBeNull();
  });
});
