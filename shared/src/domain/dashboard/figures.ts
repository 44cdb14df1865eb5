import type { Policies } from '../procedures/policies.js';

/** What is counted on the manager's dashboard (REP-6); each opens the list of what it counts (REP-7). */
export const FIGURES = [
  'complaints',
  'effectiveComplaints',
  'communicativeComplaints',
  'undecidedComplaints',
  'callbacksDue',
  'callbacksDone',
  'callbacksMissing',
  'dutiesDue',
  'dutiesKept',
  'dutiesMissed',
  'ratings',
  'registered',
  'closed',
  'repairs',
  'overdueNow',
  'overdue',
  'overdueBefore',
] as const;
export type Figure = (typeof FIGURES)[number];

/** The duties that are told apart in the attainment of a department. */
export const TOLD_DUTIES = ['accept', 'arrive', 'finish'] as const;
export type ToldDuty = (typeof TOLD_DUTIES)[number];

/** How far back the lines of the dashboard go, and how many of what is late stand on it. */
export const MONTHS_SHOWN = 12;
export const WEEKS_SHOWN = 12;
export const OVERDUE_SHOWN = 5;

/** So many of so many. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

export interface Share extends Part {
  /** Four places; null: there was nothing of which there could be a share. */
  readonly share: number | null;
}

export interface Target {
  readonly target: number;
  /** Null: nothing can be said of an empty period. */
  readonly met: boolean | null;
}

const FOUR_PLACES = 10_000;
const HUNDRED = 100;
const TENTHS = 10;

export const shareOf = ({ count, of }: Part): Share => ({
  count,
  of,
  share: of === 0 ? null : Math.round((count / of) * FOUR_PLACES) / FOUR_PLACES,
});

/** Compared as whole numbers, so that no rounding makes a target of what is just below it. */
function against(part: Part, percent: number): Share & Target {
  return {
    ...shareOf(part),
    target: percent / HUNDRED,
    met: part.of === 0 ? null : part.count * HUNDRED >= part.of * percent,
  };
}

/** CBK-8: every one. */
export const callbackShare = (part: Part): Share & Target => against(part, HUNDRED);

export const attainment = (part: Part, { attainmentTargetPercent }: Policies): Share & Target =>
  against(part, attainmentTargetPercent);

export interface Satisfaction extends Target {
  /** Of all single marks, two places. */
  readonly mean: number | null;
  readonly ratings: number;
}

/** @param marks every single mark, 1–5 @param ratings how many residents gave them */
export function satisfaction(
  marks: readonly number[],
  ratings: number,
  { satisfactionTargetTenths }: Policies,
): Satisfaction {
  const sum = marks.reduce((total, mark) => total + mark, 0);
  const empty = marks.length === 0;
  return {
    mean: empty ? null : Math.round((sum / marks.length) * HUNDRED) / HUNDRED,
    ratings,
    target: satisfactionTargetTenths / TENTHS,
    met: empty ? null : sum * TENTHS >= satisfactionTargetTenths * marks.length,
  };
}

export interface Ranked {
  readonly count: number;
  readonly before: number;
}

/** The most frequent first; what came up before and not now stands last, so that nothing vanishes from sight. */
export const ranked = <Row extends Ranked>(rows: readonly Row[]): Row[] =>
  rows
    .filter(({ count, before }) => count > 0 || before > 0)
    .sort((one, other) => other.count - one.count || other.before - one.before);

const SIX_PLACES = 1_000_000;

/** A running total over what it is counted over, one step for each; finer than a share, as it is told in per mille. */
export const runningShares = (steps: number, over: number): readonly (number | null)[] =>
  Array.from({ length: steps }, (_, index) =>
    over === 0 ? null : Math.round(((index + 1) / over) * SIX_PLACES) / SIX_PLACES,
  );
