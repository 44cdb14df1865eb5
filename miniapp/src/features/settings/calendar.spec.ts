import {
  type Schedule,
  spansOf,
  spansText,
  toggleWeekday,
  withException,
  withoutException,
  withSpans,
} from './calendar';

const office: Schedule = {
  seasons: [{ since: '05-01', spans: [{ from: '08:30', to: '12:00' }] }],
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  publicHolidays: true,
  exceptions: [],
};

describe('working time', () => {
  it('hours are written as they are read', () => {
    const text = '08:30-12:00 14:00-18:00';
    const spans = spansOf(text);
    expect(spans).toEqual([
      { from: '08:30', to: '12:00' },
      { from: '14:00', to: '18:00' },
    ]);
    expect(spansText(withSpans(office, 0, spans ?? []).seasons[0] ?? { since: '', spans: [] })).toBe(text);
  });

  it.each(['', '8:30-12:00', '12:00-08:30', '08:30', '08:30-12:00 11:00-18:00', '08:30-25:00'])(
    '%p is no working time',
    (text) => expect(spansOf(text)).toBeNull(),
  );

  it('a weekday is put in its place, and taken out again', () => {
    const withSunday = toggleWeekday(office, 'sun');
    expect(withSunday.weekdays).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sun']);
    expect(toggleWeekday(withSunday, 'sun')).toEqual(office);
  });

  it('a day of its own is said once', () => {
    const off = withException(office, '2026-12-24', false);
    expect(off && withException(off, '2026-12-24', true)?.exceptions).toEqual([{ date: '2026-12-24', worked: true }]);
    expect(off && withoutException(off, '2026-12-24')).toEqual(office);
    expect(withException(office, '2026-13-40', false)).toBeNull();
    expect(withException(office, 'tomorrow', false)).toBeNull();
  });
});
