import { shanghaiDay } from '../time.js';
import { lastEnded, nextEnd, type Period, startOfPeriod } from './periods.js';

const at = (day: string, time = '00:00'): number => Date.parse(`${day}T${time}:00+08:00`);

describe('weeks, months and quarters', () => {
  it.each<[Period, string, string, string, string]>([
    ['week', '2026-11-22', '20261109', '20261116', '20261123'],
    ['week', '2026-11-23', '20261116', '20261123', '20261130'],
    ['week', '2027-01-01', '20261221', '20261228', '20270104'],
    ['month', '2026-11-01', '20261001', '20261101', '20261201'],
    ['month', '2026-11-30', '20261001', '20261101', '20261201'],
    ['month', '2026-02-28', '20260101', '20260201', '20260301'],
    ['month', '2026-12-31', '20261101', '20261201', '20270101'],
    ['quarter', '2026-11-22', '20260701', '20261001', '20270101'],
    ['quarter', '2027-01-01', '20261001', '20270101', '20270401'],
    ['quarter', '2026-02-10', '20251001', '20260101', '20260401'],
  ])('the %s of %s', (period, day, key, start, end) => {
    for (const instant of [at(day), at(day, '23:59')]) {
      expect(lastEnded(period, instant)).toMatchObject({ key, to: startOfPeriod(period, instant) });
      expect(shanghaiDay(startOfPeriod(period, instant))).toBe(start);
      expect(shanghaiDay(nextEnd(period, instant))).toBe(end);
    }
  });
});
