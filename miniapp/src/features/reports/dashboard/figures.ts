import type { Figure, ToldDuty } from '@youying/shared/domain/dashboard/figures';
import type { PeriodKind } from '@youying/shared/domain/dashboard/periods';
import type { Department } from '@youying/shared/domain/roles';
import type { Schema } from '@/platform/api/contract';

export type Dashboard = Schema<'DashboardView'>;
/** What each card of the dashboard draws from. */
export interface CardProps {
  dashboard: Dashboard;
}

export type FigureRow = Schema<'FigureTicketView'>;

/** Which matters are asked for: a figure, its period, and to which part of it that is narrowed. */
export interface AskedFigure {
  figure: Figure;
  period: PeriodKind;
  /** A day of the period, `2026-11-22`. */
  at: string;
  department?: Department | undefined;
  duty?: ToldDuty | undefined;
  categoryId?: string | undefined;
}

/** Figures that belong together: on the page of one of them the others are one press away. */
const TOGETHER: readonly (readonly Figure[])[] = [
  ['complaints', 'effectiveComplaints', 'communicativeComplaints', 'undecidedComplaints'],
  ['callbacksDue', 'callbacksDone', 'callbacksMissing'],
  ['dutiesDue', 'dutiesKept', 'dutiesMissed'],
  ['registered', 'closed'],
  ['overdue', 'overdueBefore', 'overdueNow'],
];

export const besides = (figure: Figure): readonly Figure[] =>
  TOGETHER.find((group) => group.includes(figure)) ?? [figure];

/** What is missing says more than what is there; where nothing is, everything is shown. */
export const missingOr = (missing: Figure, all: Figure, { count, of }: { count: number; of: number }): Figure =>
  count < of ? missing : all;

/** `94.2`: one place, and never rounded up to a hundred that is not reached. */
export function percentWords(share: number): string {
  const tenths = Math.round(share * 1_000);
  return String((share < 1 ? Math.min(tenths, 999) : tenths) / 10);
}

/** `1.66`: what so many of so many is in per mille or percent. */
export function ratioWords(count: number, of: number, per: 100 | 1_000): string {
  if (of === 0) return '—';
  return count === 0 ? '0' : ((count / of) * per).toFixed(2);
}

/** `1,206` */
export const countWords = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

export const signed = (difference: number): string => (difference > 0 ? `+${difference}` : String(difference));
