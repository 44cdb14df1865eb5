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
  readonly alarmed: boolean;
  readonly severe: boolean;
}

type Limits = Pick<Policies, 'peakWaiting' | 'peakMinutes' | 'severePeakWaiting'>;

export type PeakMove = 'begin' | 'alarm' | 'escalate' | 'end';

/**
 * What is to be done now, in this order; each only once in a peak. It ends by itself as soon as fewer wait. Sixteen at
 * once wait for no half hour: the procedure names a time for the eight only.
 */
export function peakMoves(peak: PeakFacts | null, waiting: number, now: Instant, limits: Limits): readonly PeakMove[] {
  if (waiting < limits.peakWaiting) return peak ? ['end'] : [];
  const moves: PeakMove[] = peak ? [] : ['begin'];
  const since = peak?.aboveSince ?? now;
  const lasted = now - since >= limits.peakMinutes * MINUTE;
  const severe = waiting >= limits.severePeakWaiting;
  if (!peak?.alarmed && (lasted || severe)) moves.push('alarm');
  if (!peak?.severe && severe) moves.push('escalate');
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
