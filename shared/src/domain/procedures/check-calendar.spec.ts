import { defaultCalendar, type WorkingCalendar } from './calendar.js';
import { calendarProblems } from './check-calendar.js';

const { office } = defaultCalendar;
const season = (since: string, ...spans: readonly (readonly [number, number])[]) => ({
  since,
  spans: spans.map(([from, to]) => ({ from, to })),
});
const july = Object.fromEntries(
  Array.from({ length: 62 }, (_, day) => [
    new Date(Date.UTC(2026, 6, day + 1)).toISOString().slice(0, 10).replaceAll('-', ''),
    false,
  ]),
);

describe('a calendar that a community can work by', () => {
  it('is the default, of the desk and of the offices', () => {
    expect([calendarProblems(defaultCalendar), calendarProblems(office)]).toEqual([[], []]);
  });

  it.each<[string, Partial<WorkingCalendar>, string, string]>([
    ['no hours', { seasons: [] }, 'seasons', 'required'],
    ['no weekday', { weekdays: [] }, 'weekdays', 'required'],
    ['a weekday twice', { weekdays: [1, 1] }, 'weekdays', 'repeated'],
    ['a season that begins on no day', { seasons: [season('0230', [510, 720])] }, 'seasons.0.since', 'bad_format'],
    [
      'two that begin on one day',
      { seasons: [season('0501', [510, 720]), season('0501', [510, 720])] },
      'seasons.1.since',
      'repeated',
    ],
    [
      'seasons in disorder',
      { seasons: [season('1001', [510, 720]), season('0501', [510, 720])] },
      'seasons.1.since',
      'not_in_order',
    ],
    ['a season without hours', { seasons: [season('0501')] }, 'seasons.0.spans', 'required'],
    [
      'hours that end before they begin',
      { seasons: [season('0501', [720, 510])] },
      'seasons.0.spans.0',
      'not_in_order',
    ],
    [
      'an afternoon within the morning',
      { seasons: [season('0501', [510, 720], [700, 900])] },
      'seasons.0.spans.1',
      'not_in_order',
    ],
    ['hours after midnight', { seasons: [season('0501', [510, 1441])] }, 'seasons.0.spans.0', 'not_in_order'],
    ['an exception on no day', { exceptions: { 20260230: false } }, 'exceptions', 'bad_format'],
    ['a closure of two months', { exceptions: july }, 'exceptions', 'never_open'],
  ])('has not %s', (_, change, field, code) => {
    expect(calendarProblems({ ...office, ...change })).toEqual([{ field, code }]);
  });
});
