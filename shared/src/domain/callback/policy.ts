import type { Policies } from '../procedures/policies.js';
import type { OpenCallback } from '../ticket/types.js';
import { type Instant, shanghaiMidnight } from '../time.js';
import type { CallbackKind, CallbackRule, CallbackStatus } from './rules.js';
import { type CallbackFacts, type CallbackTerms, callbackDueAt, callbackRowIn } from './table.js';

export interface CallbackPlan {
  readonly rule: CallbackRule;
  readonly kind: CallbackKind;
  readonly dueAt: Instant;
  readonly round: number;
  readonly waitsFor: 'rain' | null;
}

/** Which callback a close-out asks for, and by when (CBK-1 … CBK-8). */
export function callbackFor(ticket: CallbackFacts, closedAt: Instant, terms: CallbackTerms): CallbackPlan {
  const { rule, kind, first } = callbackRowIn(ticket, terms.policies);
  return { rule, kind, dueAt: callbackDueAt(first, closedAt, terms), round: 1, waitsFor: null };
}

/**
 * The callback that follows an answered one; null: none. A problem (not solved) is no matter of this column: the
 * ticket goes on, and its next close-out asks for a first callback again (CBK-11).
 * @param quite whether everything is solved; false: in part, and the resident wants nothing more for now
 */
export function callbackAgain(
  ticket: CallbackFacts,
  answered: Pick<OpenCallback, 'round'>,
  quite: boolean,
  at: Instant,
  terms: CallbackTerms,
): CallbackPlan | null {
  const { rule, kind, again } = callbackRowIn(ticket, terms.policies);
  if (again === null || (again.after === 'solved') !== quite) return null;
  if (again.times === 'once' && answered.round > 1) return null;
  const waitsFor = again.due.from === 'next_rain' ? 'rain' : null;
  return { rule, kind, dueAt: callbackDueAt(again.due, at, terms), round: answered.round + 1, waitsFor };
}

/** After this many unanswered tries the callback ends as unreachable, which is not satisfied (CBK-10). */
export function isLastAttempt(attempt: number, policies: Policies): boolean {
  return attempt >= policies.callbackAttempts;
}

/**
 * Whether a rating in the mini-program answers what is open (CBK-9): the first call at once, a later one on its day,
 * or the resident would answer "two days later" a minute after; a visit in person is no rating (CBK-7).
 */
export function ratingAnswers(callback: OpenCallback, now: Instant): boolean {
  if (callback.rule === 'CBK-7') return false;
  return callback.round === 1 || shanghaiMidnight(callback.dueAt) <= now;
}

/** A row as the lists show it. */
export function callbackStatus(
  callback: { readonly isOpen: boolean; readonly dueAt: Instant; readonly ended: 'done' | 'unreachable' | 'dropped' },
  now: Instant,
): CallbackStatus {
  if (callback.isOpen) return now > callback.dueAt ? 'overdue' : 'due';
  return callback.ended;
}
