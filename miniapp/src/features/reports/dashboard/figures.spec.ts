import { accessTable } from '@youying/shared/domain/access/table';
import { FIGURES } from '@youying/shared/domain/dashboard/figures';
import { zhCN } from '@/i18n/zh-CN';
import { lowEndFor, placeBetween, rateDay, shortWords } from './cards';
import { DASHBOARD_READERS, readsDashboard } from './community';
import { besides, countWords, missingOr, percentWords, ratioWords, signed } from './figures';
import { dayOf, neighbours, periodWords } from './periods';
import { linePath, scaleFor, stepPath } from './scale';

const at = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();

describe('REP-6 the dashboard', () => {
  it('stands in the rail of exactly those who may read it at the server', () => {
    const readers = Object.keys(accessTable.getDashboard).filter((role) => role !== 'head_office');
    expect([...DASHBOARD_READERS].sort()).toEqual(readers.sort());
    expect([readsDashboard(['manager']), readsDashboard(['receptionist', 'cashier'])]).toEqual([true, false]);
  });

  it('REP-7 every figure has a list of its own, and is found besides itself', () => {
    for (const figure of FIGURES) {
      expect(besides(figure)).toContain(figure);
      expect(zhCN.dashboard.list.names[figure]).not.toBe('');
    }
    expect(missingOr('dutiesMissed', 'dutiesDue', { count: 3, of: 4 })).toBe('dutiesMissed');
    expect(missingOr('dutiesMissed', 'dutiesDue', { count: 4, of: 4 })).toBe('dutiesDue');
  });

  it('CBK-8 what is not quite everything is never written as 100 %', () => {
    expect([percentWords(1), percentWords(0.99999), percentWords(0.978), percentWords(0)]).toEqual([
      '100',
      '99.9',
      '97.8',
      '0',
    ]);
  });

  it('CMP-7 the month is told in percent, the year in per mille, each from its fraction', () => {
    expect([
      ratioWords(1, 1_206, 100),
      ratioWords(2, 1_206, 1_000),
      ratioWords(0, 0, 100),
      ratioWords(0, 364, 100),
    ]).toEqual(['0.08', '1.66', '—', '0']);
    expect([rateDay({ period: '202611' }), rateDay({ period: '2026' })]).toEqual(['2026-11-01', '2026-01-01']);
  });

  it('counts and differences as people write them', () => {
    expect([countWords(1_206), countWords(12), countWords(1_234_567)]).toEqual(['1,206', '12', '1,234,567']);
    expect([signed(18), signed(-7), signed(0)]).toEqual(['+18', '-7', '0']);
    expect([shortWords('电梯停运'), shortWords('电梯停运处理拖延三天没人管')]).toEqual([
      '电梯停运',
      '电梯停运处理拖延三…',
    ]);
  });

  it('periods are called by their names, and the next one cannot be asked for before it begins', () => {
    const period = (kind: 'week' | 'month' | 'quarter', from: string, until: string, running: boolean) => ({
      ...{ kind, running },
      from: at(from),
      until: at(until),
    });
    const month = period('month', '2026-11-01', '2026-12-01', true);
    expect(periodWords(month, zhCN.dashboard)).toBe('2026 年 11 月');
    expect([neighbours(month), dayOf(month)]).toEqual([{ earlier: '2026-10-31', later: null }, '2026-11-01']);
    const quarter = period('quarter', '2026-07-01', '2026-10-01', false);
    expect(periodWords(quarter, zhCN.dashboard)).toBe('2026 年第 3 季度');
    expect(neighbours(quarter).later).toBe('2026-10-01');
    expect(periodWords(period('week', '2026-11-30', '2026-12-07', true), zhCN.dashboard)).toBe(
      '11 月 30 日–12 月 6 日',
    );
  });
});

describe('REP-7 charts are drawn from data', () => {
  it('axes begin at nothing, in round numbers, in whole matters where it counts them', () => {
    expect(scaleFor(29, true)).toEqual({ top: 30, ticks: [0, 10, 20, 30] });
    expect(scaleFor(0, true)).toEqual({ top: 1, ticks: [0, 1] });
    expect(scaleFor(2, true).ticks).toEqual([0, 1, 2]);
    expect(scaleFor(1.66, false)).toEqual({ top: 2, ticks: [0, 1, 2] });
    for (const greatest of [1, 3, 7, 11, 95, 142, 1_206]) {
      const { top, ticks } = scaleFor(greatest, true);
      expect(top).toBeGreaterThanOrEqual(greatest);
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(ticks.length).toBeLessThanOrEqual(5);
    }
  });

  it('what accumulates goes up at once and stays', () => {
    const points = [
      { x: 0, y: 100 },
      { x: 40, y: 60 },
    ];
    expect(stepPath(points, 90)).toBe('M0 100H40V60H90');
    expect(linePath(points)).toBe('M0 100L40 60');
    expect(stepPath([], 90)).toBe('');
  });

  it('chart rule 3: the scale goes down by fifths until the lowest stands on it', () => {
    expect([[], [null, 0.955], [0.8], [0.955, 0.615], [0.6], [0.05]].map(lowEndFor)).toEqual([
      0.8, 0.8, 0.8, 0.6, 0.6, 0,
    ]);
  });

  it('a share stands between the ends of its scale, and at the end when it is beyond', () => {
    expect([placeBetween(0.95, 0.8, 1), placeBetween(0.4, 0.8, 1), placeBetween(1, 0.8, 1)]).toEqual([
      expect.closeTo(0.75),
      0,
      1,
    ]);
  });
});
