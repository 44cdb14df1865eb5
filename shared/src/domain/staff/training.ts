import { policyLength } from '../procedures/lengths.js';
import type { Policies } from '../procedures/policies.js';
import type { Instant } from '../time.js';

export const TRAINING_KINDS = ['course', 'exam'] as const;
export type TrainingKind = (typeof TRAINING_KINDS)[number];

type Limits = Pick<Policies, 'examRecordingsPoints' | 'examWrittenPoints' | 'examPassPoints'>;

/** HOT-7: recordings and written answers; passed from so many points on, else it is taken again. */
export interface ExamPoints {
  readonly recordings: number;
  readonly written: number;
}

/** Null: more points than there are, or less than none. */
export function examResult(
  { recordings, written }: ExamPoints,
  limits: Limits,
): { readonly total: number; readonly passed: boolean } | null {
  const fits = (points: number, most: number) => Number.isInteger(points) && points >= 0 && points <= most;
  if (!fits(recordings, limits.examRecordingsPoints) || !fits(written, limits.examWrittenPoints)) return null;
  const total = recordings + written;
  return { total, passed: total >= limits.examPassPoints };
}

/**
 * HOT-7: whoever came to the desk so lately that their training still runs. Who was there when the community was set up
 * is nobody new.
 */
export const isNewcomer = (
  { since, foundedAt, now }: { readonly since: Instant; readonly foundedAt: Instant; readonly now: Instant },
  policies: Policies,
): boolean => since > foundedAt && since <= now && now < since + policyLength('firstExamDays', policies);
