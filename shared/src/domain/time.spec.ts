import { defaultCalendar, endOfWorkingDay } from './procedures/calendar.js';
import { HOUR, shanghaiDay, shanghaiMidnight, shanghaiTime } from './time.js';

const at = (iso: string): number => Date.parse(iso);

describe('time in Shanghai', () => {
  it.each([
    ['2026-11-22T15:59:59.999Z', '20261122'],
    ['2026-11-22T16:00:00.000Z', '20261123'],
    ['2026-12-31T16:00:00.000Z', '20270101'],
    ['2028-02-28T16:30:00.000Z', '20280229'],
  ])('%s is on %s', (iso, day) => {
    expect(shanghaiDay(at(iso))).toBe(day);
  });

  it('starts its day at 16:00 UTC', () => {
    expect(shanghaiMidnight(at('2026-11-22T15:00:00Z'))).toBe(at('2026-11-21T16:00:00Z'));
    expect(shanghaiTime(at('2026-11-22T02:40:00Z'))).toBe('10:40');
  });
});

describe('FUP-2 end of the working day', () => {
  const end = at('2026-11-22T10:00:00Z');

  it('is 18:00 of the same day while it lasts', () => {
    expect(endOfWorkingDay(at('2026-11-22T02:00:00Z'), defaultCalendar)).toBe(end);
    expect(endOfWorkingDay(end - 1, defaultCalendar)).toBe(end);
  });

  it('is that of the next day once it is over', () => {
    expect(endOfWorkingDay(end, defaultCalendar)).toBe(end + 24 * HOUR);
  });

  it('passes over weekends and holidays, and keeps made-up days', () => {
    const weekdays = { ...defaultCalendar, weekdays: [1, 2, 3, 4, 5] };
    expect(endOfWorkingDay(at('2026-11-22T02:00:00Z'), weekdays)).toBe(end + 24 * HOUR);
    expect(endOfWorkingDay(at('2026-11-22T02:00:00Z'), { ...weekdays, exceptions: { 20261123: false } })).toBe(
      end + 48 * HOUR,
    );
    expect(endOfWorkingDay(at('2026-11-22T02:00:00Z'), { ...weekdays, exceptions: { 20261122: true } })).toBe(end);
  });

  it('does not search a calendar without working days for ever', () => {
    expect(() => endOfWorkingDay(end, { ...defaultCalendar, weekdays: [] })).toThrow('no working day');
  });
});
