import { type Localized, words } from '../language.js';
import type { Policies } from '../procedures/policies.js';
import { type Instant, MINUTE } from '../time.js';

/** HOT-2. `severe`: supervisors take calls too. */
export const PEAK_LEVELS = ['none', 'peak', 'severe'] as const;
export type PeakLevel = (typeof PEAK_LEVELS)[number];

/** Duties that are calls from us: held while it lasts, because every hand takes what comes in. */
export const HELD_IN_PEAK = ['callback'] as const;

/** What is known of a time in which the line is passed. */
export interface PeakFacts {
  /** Since when at least `peakWaiting` wait without a break. */
  readonly aboveSince: Instant;
  /** Since when at least `severePeakWaiting` wait without a break; null: fewer wait just now. */
  readonly severeSince: Instant | null;
  readonly alarmed: boolean;
  readonly severe: boolean;
}

type Limits = Pick<Policies, 'peakWaiting' | 'peakMinutes' | 'severePeakWaiting'>;

export type PeakMove = 'begin' | 'alarm' | 'escalate' | 'end';

/**
 * What is to be done now, in this order; each only once in a peak. It ends by itself as soon as fewer wait. The procedure
 * names one time for both lines: eight that wait for half an hour, and sixteen that do.
 */
export function peakMoves(peak: PeakFacts | null, waiting: number, now: Instant, limits: Limits): readonly PeakMove[] {
  if (waiting < limits.peakWaiting) return peak ? ['end'] : [];
  const moves: PeakMove[] = peak ? [] : ['begin'];
  const hasLasted = (since: Instant | null): boolean => since !== null && now - since >= limits.peakMinutes * MINUTE;
  if (!peak?.alarmed && hasLasted(peak?.aboveSince ?? null)) moves.push('alarm');
  if (!peak?.severe && hasLasted(peak?.severeSince ?? null)) moves.push('escalate');
  return moves;
}

export function levelOf(peak: Pick<PeakFacts, 'alarmed' | 'severe'> | null): PeakLevel {
  if (!peak?.alarmed) return 'none';
  return peak.severe ? 'severe' : 'peak';
}

/** design/desk.md, States. */
export const PEAK_WORDS = {
  peak: (waiting: number, minutes: number): Localized =>
    words(`高峰：待立项 ${waiting} 件，已 ${minutes} 分钟`, `Peak: ${waiting} to register, for ${minutes} minutes`),
  hold: words('停外呼、停休息，先接来电', 'No calls out, no breaks: what comes in first'),
  severe: (waiting: number): Localized =>
    words(`严重高峰：待立项 ${waiting} 件`, `Severe peak: ${waiting} to register`),
  help: words('请主管一起接听、登记', 'Supervisors take calls too'),
} as const;
