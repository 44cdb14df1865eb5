import type { DeskAct } from './attempts.js';
import {
  type Duty,
  hasResident,
  isOut,
  isOver,
  isRepair,
  type Job,
  type Matter,
  MINUTE,
  type Person,
} from './matter.js';
import { implementsIn, isDesk, works } from './who-may.js';

const URGE_AGAIN = 30 * MINUTE;
const CALLBACK_TRIES = 3;
const OPEN = ['submitted', 'registered', 'handling', 'handled', 'suspended'];

type Rule<Name extends DeskAct['act']> = {
  readonly allowed: (matter: Matter, act: Extract<DeskAct, { act: Name }>, by: Person, now: number) => boolean;
  readonly happens: (matter: Matter, act: Extract<DeskAct, { act: Name }>, by: Person, now: number) => void;
};

const in_ =
  (...states: string[]) =>
  ({ state }: Matter): boolean =>
    states.includes(state);

function settle({ duties, resting }: Matter, ...done: Duty[]): void {
  for (const duty of done) {
    duties.delete(duty);
    resting.delete(duty);
  }
}

/** CLO-5: the clocks of these stand still while the matter is put off. */
const REST: readonly Duty[] = ['dispatch', 'answer_enquiry', 'first_follow_up', 'second_follow_up', 'rectify'];

export function newJob(matter: Matter, trade: Job['trade'], holder: Person | null, now: number): void {
  matter.jobs.push({
    trade,
    dispatchedAt: now,
    state: 'dispatched',
    holder,
    arrived: false,
    begun: false,
    askedIn: 'accepted',
    askedAt: 0,
    reviewed: false,
    quoted: null,
    agreed: null,
    refusedBack: false,
    returnedByHead: false,
    countersigned: false,
    expectedAt: null,
  });
  settle(matter, 'dispatch', 'redispatch', 'verify_close');
  matter.state = 'handling';
}

/** CLO-5, and the resident who withdraws: what nobody has finished falls away. */
function callOff(matter: Matter): void {
  matter.duties.clear();
  matter.resting.clear();
  for (const job of matter.jobs) if (!isOver(job.state)) job.state = 'cancelled';
}

/** CLO-1 … CLO-6 for a matter of ordinary priority. */
function mayClose(matter: Matter, outcome: string, by: Person): boolean {
  const givenUp = outcome === 'not_possible' || matter.state === 'suspended';
  const work = matter.jobs.some(({ state }) => state === 'confirmed');
  const unsettled =
    isOut(matter) || matter.jobs.some(({ refusedBack, countersigned }) => refusedBack && !countersigned);
  if (unsettled || (givenUp && by !== 'manager')) return false;
  // CLO-2: a question closes on the word of a head, unless the desk says whose word it has.
  return givenUp || work || (!isRepair(matter) && ['cs-supervisor', 'manager'].includes(by));
}

/** CBK-11: whoever did it last puts it right. */
function reopen(matter: Matter, now: number): void {
  const last = matter.jobs.findLast(({ state }) => state === 'confirmed');
  matter.callbackTries = null;
  matter.unreachable = false;
  newJob(matter, last?.trade ?? 'engineering', last?.holder ?? null, now);
  matter.duties.add('rectify');
}

export const matterRules: { readonly [Name in DeskAct['act']]: Rule<Name> } = {
  registerTicket: {
    allowed: in_('submitted', 'answered'),
    happens: (matter, _, by, now) => {
      matter.state = 'registered';
      matter.registeredAt = now;
      matter.owner ??= by;
      matter.duties.add(isRepair(matter) ? 'dispatch' : 'answer_enquiry');
      matter.duties.add('first_follow_up').add('second_follow_up');
      settle(matter, 'answer_urge');
    },
  },
  answerTicket: {
    allowed: in_('submitted'),
    happens: (matter, _, by) => {
      matter.state = 'answered';
      matter.owner ??= by;
      settle(matter, 'answer_urge');
    },
  },
  cancelTicket: {
    allowed: (matter) =>
      in_('submitted', 'registered', 'handling')(matter) &&
      matter.jobs.every(({ state }) => ['dispatched', 'returned', 'cancelled'].includes(state)),
    happens: (matter) => {
      callOff(matter);
      matter.state = 'cancelled';
    },
  },
  suspendTicket: {
    allowed: (matter) =>
      in_('registered', 'handling', 'handled')(matter) &&
      !matter.jobs.some(({ state }) => state === 'finished' || state === 'signed'),
    happens: (matter, _, __, now) => {
      const rest = REST.filter((duty) => matter.duties.has(duty));
      callOff(matter);
      for (const duty of rest) matter.resting.add(duty);
      matter.putOffAt = now;
      matter.state = 'suspended';
    },
  },
  resumeTicket: {
    allowed: in_('suspended'),
    happens: (matter, _, __, now) => {
      matter.state = 'registered';
      for (const duty of matter.resting) matter.duties.add(duty);
      matter.resting.clear();
      matter.rested += now - (matter.putOffAt ?? now);
      matter.duties.add(isRepair(matter) ? 'dispatch' : 'answer_enquiry');
    },
  },
  addNote: {
    allowed: in_(...OPEN, 'answered', 'closed'),
    // FUP-1, FUP-2: only the desk follows up, and one note is one follow-up.
    happens: (matter, _, by) => {
      if (!isDesk(by)) return;
      const first = matter.duties.has('first_follow_up') || matter.resting.has('first_follow_up');
      settle(matter, first ? 'first_follow_up' : 'second_follow_up', 'answer_urge');
    },
  },
  urgeTicket: {
    allowed: (matter, _, __, now) => in_(...OPEN)(matter) && (matter.urgedAt ?? -URGE_AGAIN) + URGE_AGAIN <= now,
    happens: (matter, _, __, now) => {
      matter.urgedAt = now;
      matter.duties.add('answer_urge');
    },
  },
  rescheduleTicket: {
    allowed: (matter, { inMinutes }) =>
      in_('submitted', 'registered', 'handling', 'suspended')(matter) && inMinutes > 0,
    happens: (matter, { inMinutes }, _, now) => {
      matter.appointmentAt = now + inMinutes * MINUTE;
      for (const job of matter.jobs) if (job.expectedAt !== null) job.expectedAt = whenExpected(matter, now);
    },
  },
  closeTicket: {
    allowed: (matter, { outcome }, by) =>
      (in_('handled', 'suspended')(matter) || (matter.state === 'registered' && !isRepair(matter))) &&
      mayClose(matter, outcome, by),
    happens: (matter) => {
      matter.duties.clear();
      matter.resting.clear();
      matter.state = 'closed';
      matter.callbackTries = 0;
    },
  },
  rateTicket: {
    allowed: (matter) => matter.callbackTries !== null || matter.unreachable,
    happens: (matter, { solved }, _, now) => {
      if (!solved) return reopen(matter, now);
      matter.callbackTries = null;
      matter.unreachable = false;
    },
  },
  recordCallback: {
    allowed: (matter) => matter.callbackTries !== null,
    happens: (matter, { result }, _, now) => {
      const tries = (matter.callbackTries ?? 0) + 1;
      if (result === 'dissatisfied') return reopen(matter, now);
      matter.callbackTries = result === 'unreachable' && tries < CALLBACK_TRIES ? tries : null;
      matter.unreachable = result === 'unreachable' && tries >= CALLBACK_TRIES;
    },
  },
  dispatchWorkOrder: {
    allowed: (matter, { trade, to }) =>
      in_('registered', 'handling', 'handled')(matter) &&
      (to === null || implementsIn(to, trade) || (to === 'contractor-1' && works(to, trade))),
    happens: (matter, { trade, to }, _, now) => newJob(matter, trade, to, now),
  },
};

/** WRK-1, WRK-2: ten minutes, or five before the appointment. */
export function whenExpected({ appointmentAt }: Matter, now: number): number {
  const before = (appointmentAt ?? 0) - 5 * MINUTE;
  return before > now ? before : now + 10 * MINUTE;
}

/** After the last order came to its end: done, or the desk's again (CLO-1, REG-4). */
export function ordersSettled(matter: Matter): void {
  if (matter.state !== 'handling' || isOut(matter)) return;
  const { jobs } = matter;
  const undone = jobs.filter((job) => job.state === 'returned' && !job.refusedBack);
  const madeUpFor = (job: Job): boolean =>
    jobs.some(
      ({ state, trade, dispatchedAt }) =>
        state === 'confirmed' && trade === job.trade && dispatchedAt >= job.dispatchedAt,
    );
  if (jobs.some(({ state }) => state === 'confirmed') && undone.every(madeUpFor)) {
    matter.state = 'handled';
    settle(matter, 'redispatch', 'answer_urge', 'answer_enquiry', 'rectify');
    matter.duties.add('verify_close');
  } else {
    matter.state = 'registered';
    matter.duties.add('redispatch');
  }
}

export const needsInk = (matter: Matter): boolean => isRepair(matter) && hasResident(matter);
