/** `2026-11`, as the server names a month in Shanghai. */
export type Month = string;

export const monthName = (year: number, month: number): Month => `${year}-${String(month).padStart(2, '0')}`;

export function shiftMonth(month: Month, by: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + by;
  return monthName(Math.floor(index / 12), (index % 12) + 1);
}

/** Its first instant is enough to say it in words. */
export const instantOfMonth = (month: Month): number => Date.parse(`${month}-01T00:00:00+08:00`);

/**
 * The months an archive page lists, the newest first: all that are over since the first matter of the community, bound
 * or not, so that nobody overlooks a gap; the last one in any case.
 * @param present the month that is not over yet
 */
export function listedMonths(since: Month | null, present: Month): Month[] {
  const last = shiftMonth(present, -1);
  const first = since === null || since > last ? last : since;
  const months: Month[] = [];
  for (let month = last; month >= first; month = shiftMonth(month, -1)) months.push(month);
  return months;
}
