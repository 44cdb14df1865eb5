import { HOUR, MINUTE, shanghaiDay, shanghaiTime } from '../time.js';
import {
  addWorkingDays,
  addWorkingTime,
  defaultCalendar,
  endOfWorkingDay,
  isWorkingDay,
  isWorkingTime,
  nextDayOfMonth,
  nextWeekday,
  nextWorkingStart,
  nextWorkingTime,
} from './calendar.js';
import { PUBLIC_HOLIDAYS } from './public-holidays.gen.js';

const { office } = defaultCalendar;
/** `20261009 17:00` of Shanghai. */
const at = (text: string): number => {
  const [, y, m, d, time] = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d)$/.exec(text) ?? [];
  return Date.parse(`${y}-${m}-${d}T${time}:00+08:00`);
};
const said = (instant: number): string => `${shanghaiDay(instant)} ${shanghaiTime(instant)}`;

describe('the public calendar of 2026', () => {
  it.each([
    ['New Year', '20260101', false],
    ['a made-up Sunday', '20260104', true],
    ['the made-up Saturday before Spring Festival', '20260214', true],
    ['Spring Festival', '20260217', false],
    ['Labour Day', '20260501', false],
    ['an ordinary Saturday', '20260509', true],
    ['National Day', '20261001', false],
    ['the made-up Saturday after it', '20261010', true],
    ['the Sunday after that', '20261011', false],
  ])('%s, %s: %s', (_, day, worked) => {
    expect(isWorkingDay(at(`${day} 12:00`), office)).toBe(worked);
    expect(isWorkingDay(at(`${day} 12:00`), defaultCalendar)).toBe(true);
  });

  it('knows 33 days of holidays and 6 made-up days', () => {
    const days = Object.entries(PUBLIC_HOLIDAYS).filter(([day]) => day.startsWith('2026'));
    expect(days.filter(([, worked]) => !worked)).toHaveLength(33);
    expect(days.filter(([, worked]) => worked)).toHaveLength(6);
  });

  it('a community’s own exceptions go before it', () => {
    const own = { ...office, exceptions: { '20261010': false, '20261001': true } };
    expect(isWorkingDay(at('20261010 12:00'), own)).toBe(false);
    expect(isWorkingDay(at('20261001 12:00'), own)).toBe(true);
  });
});

describe('hours by season', () => {
  it.each([
    ['20260430 13:45', true],
    ['20260506 13:45', false],
    ['20260506 17:45', true],
    ['20260930 17:45', true],
    ['20261008 17:45', false],
    ['20261008 12:15', false],
    ['20260105 17:15', true],
  ])('%s: at work %s', (time, working) => {
    expect(isWorkingTime(at(time), office)).toBe(working);
  });

  it('INT-2 the desk’s hours are every day’s; outside of them somebody is on duty', () => {
    expect(isWorkingTime(at('20261001 17:59'), defaultCalendar)).toBe(true);
    expect(isWorkingTime(at('20261001 18:00'), defaultCalendar)).toBe(false);
  });
});

describe('working time', () => {
  it.each([
    ['20261008 09:00', 2 * HOUR, '20261008 11:00'],
    ['20261008 11:30', HOUR, '20261008 14:00'],
    ['20261008 12:30', HOUR, '20261008 14:30'],
    // The Saturday after National Day is worked.
    ['20261009 17:00', HOUR, '20261010 09:00'],
    // From a Friday evening over a holiday, to the Sunday that is made up.
    ['20251231 17:00', HOUR, '20260104 09:00'],
    ['20260930 17:30', HOUR, '20261008 09:00'],
    ['20260930 17:30', 30 * MINUTE, '20260930 18:00'],
  ])('%s + %d = %s', (from, length, to) => {
    expect(said(addWorkingTime(at(from), length, office))).toBe(to);
  });

  it.each([
    ['20261008 10:00', 1, '20261009 10:00'],
    ['20261009 17:00', 1, '20261010 17:00'],
    ['20261010 17:00', 1, '20261012 17:00'],
    ['20261001 03:00', 1, '20261009 08:30'],
    // Summer ends: that day closes earlier.
    ['20260930 17:50', 1, '20261008 17:30'],
    ['20261008 10:00', 3, '20261012 10:00'],
  ])('FUP-6 %s + %d working days = %s', (from, days, to) => {
    expect(said(addWorkingDays(at(from), days, office))).toBe(to);
  });

  it('INT-10 somebody who has left is back when work begins again', () => {
    expect(said(nextWorkingStart(at('20260930 18:30'), office))).toBe('20261008 08:30');
    expect(said(nextWorkingStart(at('20261008 10:00'), office))).toBe('20261008 13:30');
    expect(said(nextWorkingTime(at('20261008 10:00'), office))).toBe('20261008 10:00');
    expect(said(nextWorkingTime(at('20261008 12:10'), office))).toBe('20261008 13:30');
  });

  it('FUP-2 the end of the working day of an office, before a holiday with a made-up day', () => {
    expect(said(endOfWorkingDay(at('20251231 17:00'), office))).toBe('20251231 17:30');
    expect(said(endOfWorkingDay(at('20251231 19:00'), office))).toBe('20260104 17:30');
    expect(said(endOfWorkingDay(at('20260104 12:30'), office))).toBe('20260104 17:30');
  });

  it('a calendar in which nobody works is an error, not a hang', () => {
    const never = { ...office, weekdays: [], publicHolidays: false };
    for (const ask of [endOfWorkingDay, nextWorkingStart, nextWorkingTime]) {
      expect(() => ask(at('20261008 10:00'), never)).toThrow('no working day');
    }
    expect(() => addWorkingTime(at('20261008 10:00'), HOUR, { ...office, seasons: [] })).toThrow('no working day');
  });
});

describe('days ahead', () => {
  it('FUP-3 next Monday is the one after today, on a Monday a week ahead', () => {
    expect(said(nextWeekday(at('20261122 23:59'), 1))).toBe('20261123 00:00');
    expect(said(nextWeekday(at('20261123 00:00'), 1))).toBe('20261130 00:00');
  });

  it('REP-3 the 5th is this month’s while it lasts', () => {
    expect(said(nextDayOfMonth(at('20261205 23:59'), 5))).toBe('20261205 00:00');
    expect(said(nextDayOfMonth(at('20261206 00:00'), 5))).toBe('20270105 00:00');
  });
});
