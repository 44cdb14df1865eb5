import type { Attempt } from './attempts.js';
import type { Job, Matter, Person, Trade } from './matter.js';

/** The "who" of spec/api.md (operations of the main job), for the people of one community and a stranger of another. */
const DESK: readonly Person[] = ['receptionist', 'cs-supervisor', 'manager'];
export const SENIORS: readonly Person[] = ['cs-supervisor', 'manager'];

const tradeOf: Readonly<Partial<Record<Person, Trade>>> = {
  'engineer-1': 'engineering',
  'engineer-2': 'engineering',
  'engineering-supervisor': 'engineering',
  'contractor-1': 'engineering',
  'cleaner-1': 'cleaning',
};

const isDesk = (person: Person): boolean => DESK.includes(person);
const isResident = (matter: Matter, person: Person): boolean => person === 'resident-1' && matter.opening !== 'patrol';
const isImplementer = (person: Person): boolean => ['engineer-1', 'engineer-2', 'cleaner-1'].includes(person);
const holdsAny = ({ jobs }: Matter, person: Person): boolean => jobs.some(({ holder }) => holder === person);
/** The reported category is engineering's; cleaning comes in with its first order. */
const concerns = ({ jobs }: Matter, trade: Trade | undefined): boolean =>
  trade === 'engineering' || (trade !== undefined && jobs.some((job) => job.trade === trade));

export const works = (person: Person, trade: Trade): boolean => tradeOf[person] === trade;
export const implementsIn = (person: Person, trade: Trade): boolean => isImplementer(person) && works(person, trade);
export const isSupervisorOf = (person: Person, trade: Trade): boolean =>
  person === 'engineering-supervisor' && trade === 'engineering';
export const speaksFor = isResident;
export { isDesk };

/** INT-2: what an engineer took out of hours is theirs like the desk's. */
const tookOnDuty = ({ owner }: Matter, person: Person): boolean => person === 'engineer-1' && owner === person;

/** DSP-6: a contractor sees what was given to them, and nothing else. */
function seesMatter(matter: Matter, person: Person): boolean {
  if (person === 'contractor-1') return holdsAny(matter, person);
  return isDesk(person) || isResident(matter, person) || concerns(matter, tradeOf[person]);
}

function seesJob(matter: Matter, { trade, holder }: Job, person: Person): boolean {
  if (person === 'contractor-1') return holder === person;
  return isDesk(person) || isResident(matter, person) || works(person, trade);
}

function mayOnMatter(matter: Matter, { by, act }: Attempt): boolean {
  const trade = tradeOf[by];
  switch (act) {
    case 'registerTicket':
    case 'answerTicket':
      return isDesk(by) || tookOnDuty(matter, by);
    case 'closeTicket':
    case 'recordCallback':
    case 'resumeTicket':
      return isDesk(by);
    case 'cancelTicket':
    case 'urgeTicket':
    case 'rateTicket':
      return isResident(matter, by);
    case 'rescheduleTicket':
      return isDesk(by) || isResident(matter, by);
    case 'addNote':
      return (
        isDesk(by) ||
        isResident(matter, by) ||
        holdsAny(matter, by) ||
        by === 'engineering-supervisor' ||
        tookOnDuty(matter, by)
      );
    case 'dispatchWorkOrder':
      return isDesk(by) || (by === 'engineering-supervisor' && concerns(matter, trade)) || tookOnDuty(matter, by);
    case 'suspendTicket':
      return SENIORS.includes(by) || by === 'engineering-supervisor';
    default:
      return false;
  }
}

function mayOnJob(matter: Matter, { trade, holder, state }: Job, { by, act }: Attempt): boolean {
  switch (act) {
    case 'acceptWorkOrder':
    case 'declineWorkOrder':
      return implementsIn(by, trade) || (by === 'contractor-1' && holder === by);
    case 'transferWorkOrder':
      return holder === by || isSupervisorOf(by, trade) || isDesk(by);
    case 'answerFeeReview':
      return isSupervisorOf(by, trade);
    case 'confirmWorkOrder':
      return isSupervisorOf(by, trade) || (SENIORS.includes(by) && state === 'returned');
    case 'consentQuote':
    case 'refuseQuote':
      return holder === by || isDesk(by) || isResident(matter, by);
    case 'signWorkOrder':
      return holder === by || isResident(matter, by);
    case 'returnWorkOrder':
      return holder === by || isSupervisorOf(by, trade) || SENIORS.includes(by);
    default:
      return holder === by;
  }
}

/** Null: this person may try it. */
export function barred(matter: Matter, attempt: Attempt): 'invisible' | 'forbidden' | null {
  if (!('job' in attempt)) {
    if (!seesMatter(matter, attempt.by)) return 'invisible';
    return mayOnMatter(matter, attempt) ? null : 'forbidden';
  }
  const job = matter.jobs[attempt.job];
  if (!job || !seesJob(matter, job, attempt.by)) return 'invisible';
  return mayOnJob(matter, job, attempt) ? null : 'forbidden';
}
