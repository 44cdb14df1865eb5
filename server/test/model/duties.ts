import { type Job, type Matter, MINUTE } from './matter.js';
import { needsInk } from './matter-rules.js';

/** Kinds of tasks the model knows; others may come and go beside them. */
export const KNOWN_KINDS = [
  'register',
  'dispatch',
  'redispatch',
  'first_follow_up',
  'second_follow_up',
  'answer_urge',
  'answer_enquiry',
  'verify_close',
  'review_suspended',
  'callback',
  'rectify',
  'accept',
  'arrive',
  'quote',
  'fee_review',
  'consent',
  'return_refused',
  'start',
  'finish',
  'resume',
  'sign',
  'confirm',
  'countersign',
] as const;

/** What must be open on an order, and what may be besides. */
interface Owed {
  readonly must: readonly string[];
  readonly may: readonly string[];
}

const exactly = (...must: string[]): Owed => ({ must, may: must });
/** One of these at least: a price that was asked anew stands for what it interrupted. */
const oneOf = (...may: string[]): Owed => ({ must: [], may });

/** What somebody owes on an order, told from its state alone. */
export function owedOnJob(matter: Matter, job: Job): Owed {
  switch (job.state) {
    case 'dispatched':
      return exactly('accept');
    case 'accepted':
      return oneOf('arrive', 'quote');
    case 'arrived':
      return exactly('quote');
    case 'fee_review':
      return exactly('fee_review');
    case 'quoted':
      return exactly('consent');
    case 'agreed':
      return job.arrived ? oneOf('start', 'quote') : oneOf('arrive', 'start', 'quote');
    case 'refused':
      return oneOf('return_refused', 'quote');
    case 'working':
      return oneOf('finish', 'quote');
    case 'paused':
      return { must: ['resume'], may: ['resume', 'quote'] };
    case 'finished':
      return exactly(needsInk(matter) ? 'sign' : 'confirm');
    case 'signed':
      return exactly('confirm');
    case 'returned':
      return job.refusedBack && !job.countersigned ? exactly('countersign') : exactly();
    default:
      return exactly();
  }
}

/** What is owed on the matter as a whole. */
export function owedOnMatter(matter: Matter): readonly string[] {
  return [
    ...(matter.state === 'submitted' ? ['register'] : []),
    ...(matter.state === 'suspended' ? ['review_suspended'] : []),
    ...(matter.callbackTries === null ? [] : ['callback']),
    ...matter.duties,
  ].sort();
}

/** When a task of the matter is due, where the procedures name the minute (REG-6, FUP-1), and CLO-5 not while it was put off; null: the model does not say. */
export function dueOnMatter({ submittedAt, registeredAt, rested }: Matter, kind: string): number | null {
  if (kind === 'register') return submittedAt + 3 * MINUTE;
  return kind === 'first_follow_up' && registeredAt !== null ? registeredAt + 120 * MINUTE + rested : null;
}

/** DSP-3 and DSP-7: from the dispatch, whoever has it; WRK-1, WRK-2, WRK-3. */
export function dueOnJob({ dispatchedAt, expectedAt, askedAt }: Job, kind: string): number | null {
  if (kind === 'accept') return dispatchedAt + 30 * MINUTE;
  if (kind === 'arrive') return expectedAt;
  return kind === 'fee_review' ? askedAt + 15 * MINUTE : null;
}

/** How long after it was due each step follows: DSP-3, whoever holds the order or nobody; FUP-1. */
export const STEPS: Readonly<Record<string, readonly number[]>> = {
  accept: [0, 5 * MINUTE, 30 * MINUTE],
  first_follow_up: [0, 30 * MINUTE],
};
