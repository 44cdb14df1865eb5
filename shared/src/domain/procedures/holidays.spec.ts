import { addWorkingDays, defaultCalendar, isWorkingDay } from './calendar.js';
import { holidayProblems, holidayYears, knowsHolidays } from './holidays.js';
import { PUBLIC_HOLIDAY_YEARS } from './public-holidays.gen.js';

const at = (day: string): number => Date.parse(`${day}T10:00:00+08:00`);
const { office } = defaultCalendar;
const NEXT = (PUBLIC_HOLIDAY_YEARS.at(-1) ?? 0) + 1;
const announced = { [`${NEXT}0101`]: false, [`${NEXT}0103`]: true };

describe('FUP-2 a year whose holidays are not on file', () => {
  it('goes by its weekdays alone, until somebody enters its holidays', () => {
    const newYear = at(`${NEXT}-01-01`);
    const sunday = at(`${NEXT}-01-03`);
    expect([isWorkingDay(newYear, office), isWorkingDay(sunday, office)]).toEqual([true, false]);
    const entered = { ...office, announced };
    expect([isWorkingDay(newYear, entered), isWorkingDay(sunday, entered)]).toEqual([false, true]);
    expect(addWorkingDays(at(`${NEXT - 1}-12-31`), 1, entered)).toBe(sunday);
  });

  it('what a community says of a day of its own counts before what was announced', () => {
    const entered = { ...office, announced, exceptions: { [`${NEXT}0101`]: true } };
    expect(isWorkingDay(at(`${NEXT}-01-01`), entered)).toBe(true);
  });

  it('who does not go by public holidays goes by none that were entered either', () => {
    expect(isWorkingDay(at(`${NEXT}-01-01`), { ...office, announced, publicHolidays: false })).toBe(true);
  });

  it('what is on file is not changed by what was entered for it', () => {
    expect(isWorkingDay(at('2026-10-01'), { ...office, announced: { '20261001': true } })).toBe(false);
  });

  it('is known as soon as it was entered', () => {
    expect(knowsHolidays(at(`${NEXT}-06-01`), { office })).toBe(false);
    expect(knowsHolidays(at(`${NEXT}-06-01`), { office: { ...office, announced } })).toBe(true);
    expect(knowsHolidays(at('2026-06-01'), { office })).toBe(true);
    expect(holidayYears({ ...office, announced })).toEqual([...PUBLIC_HOLIDAY_YEARS, NEXT]);
  });
});

describe('FUP-2 entering the holidays of a year', () => {
  const now = at(`${NEXT - 1}-11-20`);
  const day = (text: string, worked = false) => ({ day: `${NEXT}${text}`, worked });

  it('takes holidays and made-up days', () => {
    expect(holidayProblems(NEXT, [day('0101'), day('0103', true)], now)).toEqual([]);
    expect(holidayProblems(NEXT, [day('0101')], at(`${NEXT}-02-01`))).toEqual([]);
  });

  it.each([
    ['a year on file', 2026, [{ day: '20261001', worked: false }], 'year', 'not_allowed'],
    ['a year that is over', 2023, [{ day: '20230101', worked: false }], 'year', 'not_allowed'],
    ['a year too far ahead', NEXT + 1, [{ day: `${NEXT + 1}0101`, worked: false }], 'year', 'not_allowed'],
    ['no holiday at all', NEXT, [day('0103', true)], 'days', 'required'],
    ['a day twice', NEXT, [day('0101'), day('0101', true)], 'days', 'repeated'],
    ['a day of another year', NEXT, [day('0101'), { day: '20261231', worked: false }], 'days', 'bad_format'],
    ['a day that is none', NEXT, [day('0230')], 'days', 'bad_format'],
  ] as const)('refuses %s, naming the field', (_, year, days, field, code) => {
    expect(holidayProblems(year, days, now)).toEqual([{ field, code }]);
  });
});
