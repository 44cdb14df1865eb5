import { type Matter, PERSONS, type Person, type Trade } from './matter.js';

/** What somebody may try on the matter as a whole. */
export type DeskAct =
  | { readonly act: 'registerTicket' }
  | { readonly act: 'answerTicket' }
  | { readonly act: 'cancelTicket' }
  | { readonly act: 'suspendTicket' }
  | { readonly act: 'resumeTicket' }
  | { readonly act: 'addNote' }
  | { readonly act: 'urgeTicket' }
  | { readonly act: 'rescheduleTicket'; readonly inMinutes: number }
  | { readonly act: 'closeTicket'; readonly outcome: 'done' | 'not_possible' }
  | { readonly act: 'rateTicket'; readonly solved: boolean }
  | { readonly act: 'recordCallback'; readonly result: 'satisfied' | 'dissatisfied' | 'unreachable' }
  | { readonly act: 'dispatchWorkOrder'; readonly trade: Trade; readonly to: Person | null };

/** What somebody may try on one order; `units` of an item of the fee schedule. */
export type JobAct = { readonly job: number } & (
  | { readonly act: 'acceptWorkOrder' }
  | { readonly act: 'declineWorkOrder' }
  | { readonly act: 'transferWorkOrder'; readonly to: Person }
  | { readonly act: 'arriveWorkOrder' }
  | { readonly act: 'requestFeeReview' }
  | { readonly act: 'answerFeeReview' }
  | { readonly act: 'quoteWorkOrder'; readonly units: number }
  | { readonly act: 'consentQuote' }
  | { readonly act: 'refuseQuote' }
  | { readonly act: 'startWorkOrder' }
  | { readonly act: 'pauseWorkOrder' }
  | { readonly act: 'resumeWorkOrder' }
  | { readonly act: 'finishWorkOrder'; readonly units: number }
  | { readonly act: 'signWorkOrder'; readonly satisfied: boolean }
  | { readonly act: 'returnWorkOrder' }
  | { readonly act: 'confirmWorkOrder' }
);

export type Act = DeskAct | JobAct;
export type Attempt = { readonly by: Person } & Act;

/** Every attempt is exactly one of these: `forbidden` by who they are, `refused` by how things stand. */
export type Verdict = 'done' | 'invisible' | 'forbidden' | 'refused';

const DESK_ACTS: readonly DeskAct[] = [
  { act: 'registerTicket' },
  { act: 'answerTicket' },
  { act: 'cancelTicket' },
  { act: 'suspendTicket' },
  { act: 'resumeTicket' },
  { act: 'addNote' },
  { act: 'urgeTicket' },
  { act: 'rescheduleTicket', inMinutes: 90 },
  { act: 'rescheduleTicket', inMinutes: 3 },
  { act: 'rescheduleTicket', inMinutes: -5 },
  { act: 'closeTicket', outcome: 'done' },
  { act: 'closeTicket', outcome: 'not_possible' },
  { act: 'rateTicket', solved: true },
  { act: 'rateTicket', solved: false },
  { act: 'recordCallback', result: 'satisfied' },
  { act: 'recordCallback', result: 'dissatisfied' },
  { act: 'recordCallback', result: 'unreachable' },
  { act: 'dispatchWorkOrder', trade: 'engineering', to: null },
  { act: 'dispatchWorkOrder', trade: 'engineering', to: 'engineer-2' },
  { act: 'dispatchWorkOrder', trade: 'engineering', to: 'contractor-1' },
  { act: 'dispatchWorkOrder', trade: 'cleaning', to: null },
  { act: 'dispatchWorkOrder', trade: 'cleaning', to: 'engineer-1' },
];

const jobActs = (job: number): readonly JobAct[] => [
  { job, act: 'acceptWorkOrder' },
  { job, act: 'declineWorkOrder' },
  { job, act: 'transferWorkOrder', to: 'engineer-1' },
  { job, act: 'transferWorkOrder', to: 'cleaner-1' },
  { job, act: 'arriveWorkOrder' },
  { job, act: 'requestFeeReview' },
  { job, act: 'answerFeeReview' },
  { job, act: 'quoteWorkOrder', units: 2 },
  { job, act: 'quoteWorkOrder', units: 0 },
  { job, act: 'consentQuote' },
  { job, act: 'refuseQuote' },
  { job, act: 'startWorkOrder' },
  { job, act: 'pauseWorkOrder' },
  { job, act: 'resumeWorkOrder' },
  { job, act: 'finishWorkOrder', units: 0 },
  { job, act: 'finishWorkOrder', units: 2 },
  { job, act: 'finishWorkOrder', units: 3 },
  { job, act: 'signWorkOrder', satisfied: true },
  { job, act: 'signWorkOrder', satisfied: false },
  { job, act: 'returnWorkOrder' },
  { job, act: 'confirmWorkOrder' },
];

const byEverybody = (acts: readonly Act[]): readonly Attempt[] =>
  acts.flatMap((act) => PERSONS.map((by): Attempt => ({ by, ...act })));

const ON_THE_MATTER = byEverybody(DESK_ACTS);
const MOST_JOBS = 12;
const ON_JOBS = Array.from({ length: MOST_JOBS }, (_, job) => byEverybody(jobActs(job)));

/** Everything that anybody could try on this matter now, in a fixed order. */
export const everyAttempt = ({ jobs }: Matter): readonly Attempt[] =>
  [ON_THE_MATTER, ...ON_JOBS.slice(0, jobs.length)].flat();

export function inWords({ by, act, ...details }: Attempt): string {
  const said = Object.entries(details).map(([name, value]) => `${name} ${value}`);
  return [by, act, ...said].join(' ');
}
