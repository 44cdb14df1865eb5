import type { JobAct } from './attempts.js';
import { hasResident, isOver, type Job, type Matter, type Person } from './matter.js';
import { needsInk, ordersSettled, whenExpected } from './matter-rules.js';
import { implementsIn, isDesk, isSupervisorOf, SENIORS, speaksFor, works } from './who-may.js';

export interface Scene {
  readonly matter: Matter;
  readonly job: Job;
  readonly by: Person;
  readonly now: number;
}

type Rule<Name extends JobAct['act']> = {
  readonly allowed: (scene: Scene, act: Extract<JobAct, { act: Name }>) => boolean;
  readonly happens: (scene: Scene, act: Extract<JobAct, { act: Name }>) => void;
};

const REPRICED_IN = ['accepted', 'arrived', 'agreed', 'refused', 'working'];

const in_ =
  (...states: string[]) =>
  ({ job }: Scene): boolean =>
    states.includes(job.state);
/** An order in the pool is for any implementer of its department; one with a name on it for that person alone. */
const mayTake = ({ job, by }: Scene): boolean =>
  job.holder === null ? implementsIn(by, job.trade) : job.holder === by;
/** WRK-6: the resident, or for one without WeChat the implementer, or the desk by telephone. */
const mayAnswer = ({ matter, by }: Scene): boolean => isDesk(by) || speaksFor(matter, by) || !hasResident(matter);

/** DSP-4, DSP-7: the desk itself only until somebody has accepted. */
const mayHandOn = ({ job, by }: Scene): boolean =>
  job.state === 'dispatched' || job.holder === by || isSupervisorOf(by, job.trade) || SENIORS.includes(by);

/** WRK-6: two people sign a refusal, so the head does not countersign what the head sent back. */
const signsSecond = ({ returnedByHead, trade }: Job, by: Person): boolean =>
  returnedByHead ? by === 'manager' : isSupervisorOf(by, trade);

function takenFrom(job: Job, next: Person | null): void {
  job.state = 'dispatched';
  job.holder = next;
  job.arrived = false;
  job.expectedAt = null;
}

/** WRK-6: begun work goes on, other work may now begin; whoever is not there yet is waited for. */
function agree({ matter, job, now }: Scene, units: number): void {
  job.agreed = units;
  job.state = job.begun ? 'working' : 'agreed';
  if (!job.arrived) job.expectedAt ??= whenExpected(matter, now);
}

export const jobRules: { readonly [Name in JobAct['act']]: Rule<Name> } = {
  acceptWorkOrder: {
    allowed: (scene) => in_('dispatched')(scene) && mayTake(scene),
    happens: ({ matter, job, by, now }) => {
      job.state = 'accepted';
      job.holder = by;
      job.expectedAt = whenExpected(matter, now);
      matter.duties.delete('rectify');
    },
  },
  declineWorkOrder: {
    allowed: (scene) => in_('dispatched', 'accepted')(scene) && mayTake(scene),
    happens: ({ job }) => takenFrom(job, null),
  },
  transferWorkOrder: {
    allowed: (scene, { to }) =>
      in_('dispatched', 'accepted', 'arrived')(scene) && mayHandOn(scene) && works(to, scene.job.trade),
    happens: ({ job }, { to }) => takenFrom(job, to),
  },
  arriveWorkOrder: {
    // WRK-3: outside the schedule nobody goes before the resident has agreed.
    allowed: (scene) =>
      (in_('agreed')(scene) || (in_('accepted', 'quoted')(scene) && !scene.job.reviewed)) && !scene.job.arrived,
    happens: ({ job }) => {
      if (job.state === 'accepted') job.state = 'arrived';
      job.arrived = true;
      job.expectedAt = null;
    },
  },
  requestFeeReview: {
    allowed: in_(...REPRICED_IN),
    happens: ({ job, now }) => {
      job.askedIn = job.state;
      job.askedAt = now;
      job.state = 'fee_review';
      job.reviewed = false;
      job.expectedAt = null;
    },
  },
  answerFeeReview: {
    allowed: in_('fee_review'),
    happens: ({ job }) => {
      job.state = job.askedIn;
      job.reviewed = true;
    },
  },
  quoteWorkOrder: {
    allowed: in_(...REPRICED_IN),
    happens: (scene, { units }) => {
      const { job } = scene;
      job.quoted = units;
      if (units === 0) return agree(scene, 0);
      job.state = 'quoted';
      job.expectedAt = null;
    },
  },
  consentQuote: {
    allowed: (scene) => in_('quoted')(scene) && mayAnswer(scene),
    happens: (scene) => agree(scene, scene.job.quoted ?? 0),
  },
  refuseQuote: {
    allowed: (scene) => in_('quoted')(scene) && mayAnswer(scene),
    happens: ({ job }) => {
      job.state = 'refused';
    },
  },
  startWorkOrder: {
    allowed: (scene) => in_('agreed')(scene) && scene.job.arrived,
    happens: ({ job }) => {
      job.state = 'working';
      job.begun = true;
    },
  },
  pauseWorkOrder: {
    allowed: in_('working'),
    happens: ({ job }) => {
      job.state = 'paused';
    },
  },
  resumeWorkOrder: {
    allowed: in_('paused'),
    happens: ({ job }) => {
      job.state = 'working';
    },
  },
  finishWorkOrder: {
    // FEE-2: never more than was agreed.
    allowed: (scene, { units }) => in_('working')(scene) && units <= (scene.job.agreed ?? 0),
    happens: ({ job }) => {
      job.state = 'finished';
    },
  },
  signWorkOrder: {
    allowed: (scene) => in_('finished')(scene) && (speaksFor(scene.matter, scene.by) || !hasResident(scene.matter)),
    happens: ({ job }, { satisfied }) => {
      job.state = satisfied ? 'signed' : 'working';
    },
  },
  returnWorkOrder: {
    allowed: (scene) => !isOver(scene.job.state) && !in_('finished', 'signed')(scene),
    happens: ({ matter, job, by }) => {
      job.refusedBack = job.state === 'refused';
      job.returnedByHead = job.refusedBack && isSupervisorOf(by, job.trade);
      job.state = 'returned';
      job.expectedAt = null;
      matter.duties.add('redispatch');
      ordersSettled(matter);
    },
  },
  confirmWorkOrder: {
    allowed: ({ matter, job, by }) =>
      job.state === 'signed' ||
      (job.state === 'finished' && !needsInk(matter)) ||
      (job.state === 'returned' && job.refusedBack && !job.countersigned && signsSecond(job, by)),
    happens: ({ matter, job }) => {
      if (job.state === 'returned') {
        job.countersigned = true;
        return;
      }
      job.state = 'confirmed';
      ordersSettled(matter);
    },
  },
};
