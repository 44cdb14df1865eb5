import type { Rate, Rates } from './types';

export type RateKind = Rate['kind'];

/** `2026-11` names a month, `2026` a year; the server writes months as `202611`. */
export const rateIn = ({ months, year }: Rates, period: string): Rate | undefined =>
  period.length === 'YYYY'.length ? year : months.find((one) => one.period === period.replace('-', ''));

export type ReportState = 'written' | 'mine' | 'of_manager' | 'of_head_office' | 'running' | 'met';

/** What there is to say of the report on a period (CMP-7). */
export function reportState(rate: Rate): ReportState {
  if (rate.reportedAt !== null) return 'written';
  if (rate.actions.includes('writeRectificationReport')) return 'mine';
  if (rate.reportOwner !== null) return `of_${rate.reportOwner}`;
  return rate.frozen ? 'met' : 'running';
}

const written = (value: number): string => String(Math.round(value * 100) / 100);

/** `0.17%`: the month is read in percent. */
export const percent = (share: number): string => `${written(share * 100)}%`;

/** `0.83‰`: the year is read in per mille, and never on one scale with the month (design/desk.md, learned). */
export const perMille = (share: number): string => `${written(share * 1_000)}‰`;
