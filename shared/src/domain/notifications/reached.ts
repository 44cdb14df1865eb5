import type { Instant } from '../time.js';

/** How far a message that asks something of a resident has come: opened the matter since, on the phone, given to WeChat, on its way, nowhere. */
export const REACH_STATES = ['opened', 'arrived', 'sent', 'sending', 'failed'] as const;
export type ReachState = (typeof REACH_STATES)[number];

/** `no_right`: no subscription is left; `not_bound`: nobody of the household uses the mini-program. */
export const REACH_FAILURES = ['no_right', 'not_bound', 'other'] as const;
export type ReachFailure = (typeof REACH_FAILURES)[number];

export interface SentDelivery {
  readonly state: 'waiting' | 'sent' | 'unknown' | 'given_up';
  readonly arrivedAt: Instant | null;
  readonly outcome: string | null;
}

/** To one person of the household. */
export interface AskedPerson {
  readonly askedAt: Instant;
  readonly openedAt: Instant | null;
  readonly deliveries: readonly SentDelivery[];
}

export interface Reach {
  readonly state: ReachState;
  /** When that was; null while nothing has happened. */
  readonly at: Instant | null;
  readonly why: ReachFailure | null;
}

const reach = (state: ReachState, at: Instant | null, why: ReachFailure | null = null): Reach => ({ state, at, why });
const first = (times: readonly (Instant | null)[]): Instant | null => {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.min(...known);
};

/** WeChat's "no right to write to this person" (wechat.md §4.3), and ours before it is asked. */
const NO_RIGHT = /^(no_right|43101)/;

function failureOf(outcomes: readonly (string | null)[]): ReachFailure {
  if (outcomes.some((outcome) => outcome !== null && NO_RIGHT.test(outcome))) return 'no_right';
  return outcomes.length > 0 && outcomes.every((outcome) => outcome === 'not_bound') ? 'not_bound' : 'other';
}

/**
 * Whom of a household a question has reached, best first: one who opened it is enough.
 * @param anybody whether there is a resident to write to; without one nothing is on its way either
 */
export function reachOf(asked: readonly AskedPerson[], anybody: boolean): Reach {
  const opened = first(asked.map(({ openedAt }) => openedAt));
  if (opened !== null) return reach('opened', opened);
  const arrived = first(asked.flatMap(({ deliveries }) => deliveries.map(({ arrivedAt }) => arrivedAt)));
  if (arrived !== null) return reach('arrived', arrived);
  const has = (...states: readonly SentDelivery['state'][]) =>
    asked.filter(({ deliveries }) => deliveries.some(({ state }) => states.includes(state)));
  // Of what may have been sent nobody knows more (`unknown`); it is not sent again.
  const sent = has('sent', 'unknown');
  if (sent.length > 0) return reach('sent', first(sent.map(({ askedAt }) => askedAt)));
  if (has('waiting').length > 0 || (asked.length === 0 && anybody)) return reach('sending', null);
  if (!anybody) return reach('failed', null, 'not_bound');
  return reach('failed', null, failureOf(asked.flatMap(({ deliveries }) => deliveries.map(({ outcome }) => outcome))));
}
