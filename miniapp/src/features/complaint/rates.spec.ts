import { percent, perMille, rateIn, reportState } from './rates';
import type { Rate, Rates } from './types';

test('CMP-7: one effective complaint of 1,206 households is little of a month and too much of a year', () => {
  expect(percent(1 / 1206)).toBe('0.08%');
  expect(perMille(1 / 1206)).toBe('0.83‰');
  expect([percent(0.05), perMille(0.0005), perMille(0)]).toEqual(['5%', '0.5‰', '0‰']);
});

const rate = (changes: Partial<Rate>): Rate => ({
  ...{ kind: 'month', period: '202611', effective: 0, communicative: 0, undecided: 0, households: 1206, rate: 0 },
  ...{ target: 0.05, overTarget: false, frozen: true, reportDue: false, reportOwner: null, reportedAt: null },
  ...{ analysis: null, measures: null, actions: [] },
  ...changes,
});

test('CMP-7: a month is found by the name it has in addresses, a year by its own', () => {
  const [november, year] = [rate({}), rate({ kind: 'year', period: '2026' })];
  const rates: Rates = { communityId: '1', year, months: [rate({ period: '202610' }), november] };
  expect(rateIn(rates, '2026-11')).toBe(november);
  expect(rateIn(rates, '2026')).toBe(year);
  expect(rateIn(rates, '2026-12')).toBeUndefined();
});

test('CMP-7 CMP-4: what is said of the report is what the server lets be done', () => {
  const due = { reportDue: true, overTarget: true } as const;
  expect(reportState(rate({ frozen: false, overTarget: true }))).toBe('running');
  expect(reportState(rate({}))).toBe('met');
  expect(reportState(rate({ ...due, reportOwner: 'manager' }))).toBe('of_manager');
  expect(reportState(rate({ ...due, reportOwner: 'head_office' }))).toBe('of_head_office');
  expect(reportState(rate({ ...due, reportOwner: 'manager', actions: ['writeRectificationReport'] }))).toBe('mine');
  expect(reportState(rate({ overTarget: true, reportedAt: '2026-12-01T00:00:00.000Z' }))).toBe('written');
});
