import { listedMonths, shiftMonth } from './months';

it('goes over the turn of the year in both directions', () => {
  expect([shiftMonth('2026-12', 1), shiftMonth('2026-01', -1), shiftMonth('2026-11', -24)]).toEqual([
    '2027-01',
    '2025-12',
    '2024-11',
  ]);
});

describe('CLO-7: the months of the archive', () => {
  it('begins with the month that was over last, even where nothing has happened yet', () => {
    expect(listedMonths(null, '2026-11')).toEqual(['2026-10']);
    expect(listedMonths('2026-11', '2026-11')).toEqual(['2026-10']);
  });

  it('goes back to the first matter without a gap', () => {
    expect(listedMonths('2026-11', '2027-02')).toEqual(['2027-01', '2026-12', '2026-11']);
  });
});
