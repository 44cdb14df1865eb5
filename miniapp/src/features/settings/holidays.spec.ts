import { daysOf, spansOf, withDays, withoutSpan } from './holidays';

describe('FUP-2 public holidays as they are entered', () => {
  it.each([
    ['1-1', ['2027-01-01']],
    ['01-01', ['2027-01-01']],
    ['10月1日', ['2027-10-01']],
    ['2-27 到 3-1', ['2027-02-27', '2027-02-28', '2027-03-01']],
    ['5.1至5.3', ['2027-05-01', '2027-05-02', '2027-05-03']],
  ])('FUP-2 %s', (typed, days) => expect(daysOf('2027', typed)).toEqual(days));

  it.each(['', '2-29', '13-1', '5-3 到 5-1', 'tomorrow', '1-1 1-2 1-3'])('FUP-2 %p is no day of that year', (typed) => {
    expect(daysOf('2027', typed)).toBeNull();
  });

  it('FUP-2 days in a row are one row, until they are of another sort', () => {
    const days = withDays(withDays([], daysOf('2027', '10-1 到 10-3') ?? [], false), ['2027-10-04'], true);
    expect(spansOf(days)).toEqual([
      { from: '2027-10-01', to: '2027-10-03', worked: false },
      { from: '2027-10-04', to: '2027-10-04', worked: true },
    ]);
    expect(withDays(days, ['2027-10-02'], true)).toHaveLength(4);
    expect(spansOf(withDays(days, ['2027-10-02'], true))).toHaveLength(4);
  });

  it('FUP-2 a row goes as a whole', () => {
    const days = withDays([], daysOf('2027', '10-1 到 10-3') ?? [], false);
    expect(withoutSpan(days, { from: '2027-10-01', to: '2027-10-03', worked: false })).toEqual([]);
  });
});
