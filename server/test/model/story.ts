import fc from 'fast-check';
import { type Attempt, everyAttempt } from './attempts.js';
import { type Matter, OPENINGS, type Opening } from './matter.js';
import { verdictOn } from './reference.js';

/** `onward`: what brings the matter on · `sensible`: what can be done · `untimely`: by who may, but not now · `anything`: by anybody. */
export type Choice = 'onward' | 'sensible' | 'untimely' | 'anything';

/** One thing that happens next. `nth` picks among what could be tried, so that a shorter story stays a story. */
export type Move =
  | { readonly move: Choice; readonly nth: number }
  /** Several people at the same moment. */
  | { readonly move: 'rush'; readonly nths: readonly number[] }
  | { readonly move: 'wait'; readonly minutes: number };

export interface Story {
  readonly opening: Opening;
  readonly moves: readonly Move[];
}

const ONWARD = [
  'registerTicket',
  'dispatchWorkOrder',
  'acceptWorkOrder',
  'arriveWorkOrder',
  'quoteWorkOrder',
  'answerFeeReview',
  'consentQuote',
  'startWorkOrder',
  'resumeWorkOrder',
  'finishWorkOrder',
  'signWorkOrder',
  'confirmWorkOrder',
  'closeTicket',
  'rateTicket',
  'recordCallback',
  'resumeTicket',
];
const WAITS = [1, 5, 10, 15, 30, 60, 121, 480, 1_500];
const FAR = 10_000;

const nth = fc.nat(FAR);
const onward = fc.record({ move: fc.constant('onward' as const), nth });
const sensible = fc.record({ move: fc.constant('sensible' as const), nth });
const untimely = fc.record({ move: fc.constant('untimely' as const), nth });
const anything = fc.record({ move: fc.constant('anything' as const), nth });
const wait = fc.record({ move: fc.constant('wait' as const), minutes: fc.constantFrom(...WAITS) });
const rush = fc.record({ move: fc.constant('rush' as const), nths: fc.array(nth, { minLength: 2, maxLength: 4 }) });

/** Stories of about this many moves; `together`: with people who act at the same moment. */
export function stories(length: number, { together }: { readonly together: boolean }): fc.Arbitrary<Story> {
  const move = fc.oneof(
    { weight: 7, arbitrary: onward },
    { weight: 2, arbitrary: sensible },
    { weight: 2, arbitrary: untimely },
    { weight: 1, arbitrary: anything },
    { weight: 1, arbitrary: wait },
    ...(together ? [{ weight: 1, arbitrary: rush }] : []),
  );
  return fc.record({
    opening: fc.constantFrom(...OPENINGS),
    moves: fc.array(move, { minLength: 1, maxLength: length, size: 'max' }),
  });
}

/** More orders than this are left to attempts that fail. */
const ENOUGH_ORDERS = 3;

function couldBeTried(matter: Matter, choice: Choice, now: number): readonly Attempt[] {
  const wanted = choice === 'untimely' ? 'refused' : 'done';
  return everyAttempt(matter).filter((attempt) => {
    if (attempt.act === 'dispatchWorkOrder' && matter.jobs.length >= ENOUGH_ORDERS) return false;
    return (choice !== 'onward' || ONWARD.includes(attempt.act)) && verdictOn(matter, attempt, now) === wanted;
  });
}

const pick = <Item>(items: readonly Item[], number: number): Item | undefined => items[number % items.length];

/** The attempt a number stands for as the matter is now: first what, then by whom; undefined: nothing of that sort can be done. */
export function attemptOf(matter: Matter, choice: Choice, number: number, now: number): Attempt | undefined {
  if (choice === 'anything') return pick(everyAttempt(matter), number);
  const fitting = couldBeTried(matter, choice, now);
  const acts = [...new Set(fitting.map(({ act }) => act))];
  const act = pick(acts, number);
  return pick(
    fitting.filter((attempt) => attempt.act === act),
    Math.floor(number / acts.length),
  );
}
