import { SKILLS, skillsOf } from '@youying/shared/domain/dispatch/skills';
import type { Department } from '@youying/shared/domain/roles';
import type { Language } from '@/platform/preferences';
import type { CrewMember, DepartmentDuty } from './types';

export type CrewState = CrewMember['state'];

/** In the order in which somebody looks for hands. */
export const CREW_STATES: readonly CrewState[] = ['free', 'busy', 'emergency', 'full', 'off_duty'];
export const GROUPINGS = ['department', 'state', 'available'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface CrewGroup {
  key: string;
  department: Department | null;
  state: CrewState | null;
  people: readonly CrewMember[];
  /** Orders in hand of all of them. */
  inHand: number;
}

export const crewOf = (departments: readonly DepartmentDuty[]): CrewMember[] =>
  departments.flatMap(({ items }) => items);

export function countByState(people: readonly CrewMember[]): Readonly<Record<CrewState, number>> {
  const count = (state: CrewState) => people.filter((person) => person.state === state).length;
  return Object.fromEntries(CREW_STATES.map((state) => [state, count(state)])) as Record<CrewState, number>;
}

const instant = (text: string | null): number => (text === null ? Number.MAX_SAFE_INTEGER : Date.parse(text));
const byState = (one: CrewMember, other: CrewMember) =>
  CREW_STATES.indexOf(one.state) - CREW_STATES.indexOf(other.state) || one.inHand - other.inHand;
const byAvailability = (one: CrewMember, other: CrewMember) => instant(one.availableAt) - instant(other.availableAt);

function groupOf(key: string, people: readonly CrewMember[], of: Partial<CrewGroup>): CrewGroup {
  const inHand = people.reduce((sum, person) => sum + person.inHand, 0);
  return { key, department: null, state: null, ...of, people, inHand };
}

/** The people table under its headings: free hands first in each; departments stay, also with nobody there. */
export function crewGroups(departments: readonly DepartmentDuty[], grouping: Grouping): CrewGroup[] {
  const everybody = crewOf(departments);
  if (grouping === 'available') return [groupOf('available', [...everybody].sort(byAvailability), {})];
  if (grouping === 'state') {
    return CREW_STATES.map((state) =>
      groupOf(
        state,
        everybody.filter((person) => person.state === state),
        { state },
      ),
    ).filter(({ people }) => people.length > 0);
  }
  return departments.map(({ department, items }) => groupOf(department, [...items].sort(byState), { department }));
}

/** Whether a skill as written on file is one of those the matter asks for, by their labels. */
export function isAskedFor(written: string, asked: readonly string[], language: Language): boolean {
  return skillsOf([written]).some((code) => asked.includes(SKILLS[code].label[language]));
}
