import type { Policies } from '../procedures/policies.js';
import type { Appointment } from '../ticket/types.js';
import type { Instant } from '../time.js';
import { type Shift, shiftAt } from './roster.js';
import type { SkillCode } from './skills.js';

/** What has to be done, where and when. */
export interface Job {
  readonly at: Instant;
  /** Any one of them is enough; empty: anybody can do it. */
  readonly skills: readonly SkillCode[];
  readonly houseId: number | null;
  /** Null: a public place, which no building's people are nearer to. */
  readonly buildingId: number | null;
  readonly appointment: Appointment | null;
  readonly emergency: boolean;
}

/** An order somebody has in hand and has not finished. */
export interface HeldOrder {
  readonly houseId: number | null;
  readonly buildingId: number | null;
  readonly emergency: boolean;
  readonly appointment: Appointment | null;
}

export interface Candidate {
  readonly personId: number;
  readonly name: string;
  readonly skills: readonly SkillCode[];
  /** Those of the day and its neighbours are enough. */
  readonly shifts: readonly Shift[];
  readonly held: readonly HeldOrder[];
  /** Gave this very matter back already (DSP-7). */
  readonly declined: boolean;
}

export type BlockCode = 'off_duty' | 'declined' | 'not_skilled' | 'other_buildings' | 'full' | 'appointment_clash';
export type DrawbackCode =
  | 'standby'
  | 'off_at_appointment'
  | 'on_emergency'
  | 'not_near'
  | 'more_loaded'
  | 'equally_good';
export type MeritCode =
  | 'on_duty'
  | 'on_duty_at_appointment'
  | 'skilled'
  | 'serves_building'
  | 'same_house'
  | 'same_building'
  | 'least_loaded'
  | 'load';

/** One fact for or against somebody, with the values its sentence needs (dispatch/reasons.ts). */
export interface Reason {
  readonly favours: boolean;
  readonly code: BlockCode | DrawbackCode | MeritCode;
  readonly at?: Instant;
  readonly skills?: readonly SkillCode[];
  readonly count?: number;
}

export interface Assessment {
  readonly candidate: Candidate;
  readonly suitable: boolean;
  readonly reasons: readonly Reason[];
}

/** Why nobody was chosen. */
export type Lacking = 'nobody_on_duty' | 'nobody_suitable';

export interface Suggestion {
  readonly chosen: Assessment | null;
  /** Everybody else, the best first, each with why they were not taken. */
  readonly others: readonly Assessment[];
  readonly lacking: Lacking | null;
}

type Limits = Pick<Policies, 'fullLoadOrders'>;
type Question = { readonly job: Job; readonly candidate: Candidate; readonly limits: Limits };

const dutyNow = ({ job, candidate }: Question): Shift | null => shiftAt(job.at, candidate.shifts);
const shares = (wanted: readonly SkillCode[], has: readonly SkillCode[]): boolean =>
  wanted.length === 0 || wanted.some((skill) => has.includes(skill));

function clash({ job: { appointment }, candidate }: Question): Appointment | undefined {
  if (appointment === null) return undefined;
  const taken = candidate.held.flatMap((order) => order.appointment ?? []);
  return taken.find(({ from, to }) => from < appointment.to && appointment.from < to);
}

/** What rules somebody out, in the order in which it is said. An emergency waits for no load and no appointment. */
const BLOCKS: Readonly<Record<BlockCode, (question: Question) => Omit<Reason, 'favours' | 'code'> | null>> = {
  off_duty: (question) => {
    if (dutyNow(question)) return null;
    const { job, candidate } = question;
    return { at: candidate.shifts.find(({ from }) => from > job.at)?.from };
  },
  declined: ({ candidate }) => (candidate.declined ? {} : null),
  not_skilled: ({ job, candidate }) => (shares(job.skills, candidate.skills) ? null : { skills: job.skills }),
  other_buildings: (question) => {
    const { buildingId } = question.job;
    const serves = dutyNow(question)?.buildingIds ?? null;
    return buildingId === null || serves === null || serves.includes(buildingId) ? null : {};
  },
  full: ({ job, candidate, limits }) =>
    !job.emergency && candidate.held.length >= limits.fullLoadOrders ? { count: candidate.held.length } : null,
  appointment_clash: (question) => {
    const other = question.job.emergency ? undefined : clash(question);
    return other ? { at: other.from } : null;
  },
};

function nearness({ job, candidate }: Question): 0 | 1 | 2 {
  if (job.houseId !== null && candidate.held.some(({ houseId }) => houseId === job.houseId)) return 0;
  if (job.buildingId !== null && candidate.held.some(({ buildingId }) => buildingId === job.buildingId)) return 1;
  return 2;
}

function coversAppointment({ job: { appointment }, candidate }: Question): boolean {
  return appointment === null || shiftAt(appointment.from, candidate.shifts) !== null;
}

interface Criterion {
  /** What whoever is worse in it is told. */
  readonly drawback: DrawbackCode;
  /** Less is better. */
  readonly measure: (question: Question) => number;
  readonly values?: (question: Question) => Omit<Reason, 'favours' | 'code'>;
}

/** DSP-5: among those who can, the first criterion that tells two people apart decides. */
const CRITERIA: readonly Criterion[] = [
  { drawback: 'standby', measure: (question) => (dutyNow(question)?.role === 'duty' ? 0 : 1) },
  {
    drawback: 'off_at_appointment',
    measure: (question) => (coversAppointment(question) ? 0 : 1),
    values: ({ job }) => (job.appointment ? { at: job.appointment.from } : {}),
  },
  { drawback: 'on_emergency', measure: ({ candidate }) => (candidate.held.some(({ emergency }) => emergency) ? 1 : 0) },
  { drawback: 'not_near', measure: nearness },
  {
    drawback: 'more_loaded',
    measure: ({ candidate }) => candidate.held.length,
    values: ({ candidate }) => ({ count: candidate.held.length }),
  },
  { drawback: 'equally_good', measure: ({ candidate }) => candidate.personId },
];

function blocksOf(question: Question): readonly Reason[] {
  return (Object.keys(BLOCKS) as BlockCode[]).flatMap((code) => {
    const found = BLOCKS[code](question);
    return found ? [{ favours: false, code, ...found }] : [];
  });
}

function compare(a: Question, b: Question): number {
  for (const { measure } of CRITERIA) {
    const difference = measure(a) - measure(b);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first criterion in which this one is worse than the chosen. */
function drawbackOf(question: Question, chosen: Question): readonly Reason[] {
  const lost = CRITERIA.find(({ measure }) => measure(question) > measure(chosen));
  return lost ? [{ favours: false, code: lost.drawback, ...lost.values?.(question) }] : [];
}

function meritsOf(question: Question, all: readonly Question[]): readonly Reason[] {
  const { job, candidate } = question;
  const shift = dutyNow(question);
  const merits: Reason[] = [];
  if (shift) {
    const covers = job.appointment !== null && coversAppointment(question);
    merits.push({ favours: true, code: covers ? 'on_duty_at_appointment' : 'on_duty', at: shift.to });
  }
  const used = job.skills.filter((skill) => candidate.skills.includes(skill));
  if (used.length > 0) merits.push({ favours: true, code: 'skilled', skills: used });
  if (job.buildingId !== null && shift?.buildingIds?.includes(job.buildingId)) {
    merits.push({ favours: true, code: 'serves_building' });
  }
  const near = nearness(question);
  if (near < 2) merits.push({ favours: true, code: near === 0 ? 'same_house' : 'same_building' });
  const count = candidate.held.length;
  const least = all.every((other) => other.candidate.held.length >= count);
  merits.push({ favours: true, code: least ? 'least_loaded' : 'load', count });
  return merits;
}

/** Who should go, and why nobody else (DSP-5). Pure: the same crew and job always give the same answer. */
export function suggestAssignee(job: Job, crew: readonly Candidate[], limits: Limits): Suggestion {
  const questions = crew.map((candidate): Question => ({ job, candidate, limits }));
  const blocks = new Map(questions.map((question) => [question, blocksOf(question)]));
  const able = questions.filter((question) => blocks.get(question)?.length === 0).sort(compare);
  const unable = questions.filter((question) => !able.includes(question)).sort(compare);
  const [first, ...rest] = able;
  if (!first) {
    const others = unable.map((question) => assessed(question, false, blocks.get(question) ?? []));
    const onDuty = questions.some((question) => dutyNow(question) !== null);
    return { chosen: null, others, lacking: onDuty ? 'nobody_suitable' : 'nobody_on_duty' };
  }
  return {
    chosen: assessed(first, true, meritsOf(first, able)),
    others: [
      ...rest.map((question) => assessed(question, true, drawbackOf(question, first))),
      ...unable.map((question) => assessed(question, false, blocks.get(question) ?? [])),
    ],
    lacking: null,
  };
}

function assessed({ candidate }: Question, suitable: boolean, reasons: readonly Reason[]): Assessment {
  return { candidate, suitable, reasons };
}

export type CrewState = 'free' | 'busy' | 'emergency' | 'full' | 'off_duty';

/** How somebody stands at a moment, as the dispatch desk shows it (design/desk.md, Dispatch). */
export function stateOf({ shifts, held }: Pick<Candidate, 'shifts' | 'held'>, at: Instant, limits: Limits): CrewState {
  if (!shiftAt(at, shifts)) return 'off_duty';
  if (held.some(({ emergency }) => emergency)) return 'emergency';
  if (held.length >= limits.fullLoadOrders) return 'full';
  return held.length === 0 ? 'free' : 'busy';
}
