import { type Localized, words } from '../language.js';
import type { Policies } from '../procedures/policies.js';
import { type Instant, MINUTE } from '../time.js';

/** INT-9: how a call or visit ended. */
export const CONTACT_OUTCOMES = [
  'registered',
  'answered',
  'relayed',
  'booked',
  'noise',
  'silence',
  'wrong_number',
  'out_of_scope',
] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

export const CONTACT_OUTCOME_LABELS: Readonly<Record<ContactOutcome, Localized>> = {
  registered: words('已立项', 'Registered'),
  answered: words('口头解释', 'Answered'),
  relayed: words('留言转告', 'Message taken'),
  booked: words('约好回电', 'Call booked'),
  noise: words('噪音听不清', 'Noise'),
  silence: words('无声', 'Silence'),
  wrong_number: words('打错', 'Wrong number'),
  out_of_scope: words('不属于我们', 'Not ours'),
};

/** These were nobody's matter; figures of service leave them out. */
const NOT_COUNTED: ReadonlySet<ContactOutcome> = new Set(['noise', 'silence', 'wrong_number', 'out_of_scope']);

export const isCounted = (outcome: ContactOutcome): boolean => !NOT_COUNTED.has(outcome);

export function countedContacts(counts: ReadonlyMap<ContactOutcome, number>): {
  readonly total: number;
  readonly counted: number;
} {
  const sum = (outcomes: readonly ContactOutcome[]) =>
    outcomes.reduce((total, outcome) => total + (counts.get(outcome) ?? 0), 0);
  return { total: sum(CONTACT_OUTCOMES), counted: sum(CONTACT_OUTCOMES.filter((one) => !NOT_COUNTED.has(one))) };
}

/** INT-7: `overdue`: the addressee has not read it for too long, and the supervisor sees it. */
export function relayedMessageState(
  { takenAt, readAt }: { readonly takenAt: Instant; readonly readAt: Instant | null },
  now: Instant,
  { relayedMessageMinutes }: Pick<Policies, 'relayedMessageMinutes'>,
): 'unread' | 'overdue' | 'read' {
  if (readAt !== null) return 'read';
  return now >= takenAt + relayedMessageMinutes * MINUTE ? 'overdue' : 'unread';
}
