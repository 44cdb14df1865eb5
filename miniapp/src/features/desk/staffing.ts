import { type SkillCode, skillsOf } from '@youying/shared/domain/dispatch/skills';
import type { Department } from '@youying/shared/domain/roles';
import type { DepartmentDuty, StaffMember } from './types';

const WORKERS: ReadonlySet<string> = new Set(['implementer', 'contractor']);

export type LoadState = 'free' | 'busy' | 'full';

/** Who could be sent, and how much one of them carries at most. */
export interface Crew {
  staff: readonly StaffMember[];
  fullLoad: number;
}

/** @param fullLoad of the community: orders in hand at which nobody is suggested any more */
export function loadState({ openOrders }: Pick<StaffMember, 'openOrders'>, fullLoad: number): LoadState {
  if (openOrders === 0) return 'free';
  return openOrders >= fullLoad ? 'full' : 'busy';
}

const isFromOutside = ({ role }: StaffMember): number => Number(role === 'contractor');

/** Our own people before contractors, then the lighter load. */
const inOrder = (one: StaffMember, other: StaffMember): number =>
  isFromOutside(one) - isFromOutside(other) || one.openOrders - other.openOrders || one.name.localeCompare(other.name);

function workersOf({ staff }: Crew, department: Department): StaffMember[] {
  return staff.filter((person) => person.department === department && WORKERS.has(person.role)).sort(inOrder);
}

export type Reason =
  | { kind: 'skill'; skill: string }
  | { kind: 'least'; count: number }
  | { kind: 'idle' }
  | { kind: 'busier'; name: string; count: number }
  | { kind: 'unskilled'; name: string }
  | { kind: 'full'; name: string };

export interface StaffSuggestion {
  person: StaffMember;
  /** Why this one. */
  because: readonly Reason[];
  /** Why not the next ones: a suggestion is believed when it says that too. */
  notChosen: readonly Reason[];
}

/** DSP-5: whoever is in now; of a department with nobody in, whoever is on file, since somebody has to be named. */
export function inNow(staff: readonly StaffMember[], departments: readonly DepartmentDuty[]): StaffMember[] {
  return staff.filter(({ id, department }) => {
    const duty = departments.find((one) => one.department === department)?.items ?? [];
    const present = duty.filter(({ state }) => state !== 'off_duty');
    return present.length === 0 || present.some(({ person }) => person.id === id);
  });
}

/** What a job asks for: words that name a skill, and the skills of its category. */
export interface Job {
  words: string;
  skills: readonly SkillCode[];
}

/** The skills of a person that the job asks for. */
export function matchingSkills(person: StaffMember, { words, skills }: Job): string[] {
  return person.skills.filter(
    (skill) => skill !== '' && (words.includes(skill) || skillsOf([skill]).some((code) => skills.includes(code))),
  );
}

/** How many others are explained away. */
const OTHERS_SHOWN = 2;

/** The person for a department's job: fitting skills before a light load; nobody who is full. */
export function suggestStaff(crew: Crew, department: Department, job: Job): StaffSuggestion | null {
  const people = workersOf(crew, department);
  const able = people.filter((person) => loadState(person, crew.fullLoad) !== 'full');
  const skilled = able.filter((person) => matchingSkills(person, job).length > 0);
  const person = skilled[0] ?? able[0];
  if (person === undefined) return null;
  const skills = matchingSkills(person, job);
  const load: Reason = person.openOrders === 0 ? { kind: 'idle' } : { kind: 'least', count: person.openOrders };
  const others = people
    .filter(({ id }) => id !== person.id)
    .flatMap((other) => against(other, person, job, crew.fullLoad));
  return {
    person,
    because: [...skills.map((skill): Reason => ({ kind: 'skill', skill })), load],
    notChosen: others.slice(0, OTHERS_SHOWN),
  };
}

/** What speaks against another person; nothing where they would do as well. */
function against(other: StaffMember, chosen: StaffMember, job: Job, fullLoad: number): Reason[] {
  const { name, openOrders } = other;
  if (loadState(other, fullLoad) === 'full') return [{ kind: 'full', name }];
  if (matchingSkills(chosen, job).length > 0 && matchingSkills(other, job).length === 0) {
    return [{ kind: 'unskilled', name }];
  }
  return openOrders > chosen.openOrders ? [{ kind: 'busier', name, count: openOrders }] : [];
}
