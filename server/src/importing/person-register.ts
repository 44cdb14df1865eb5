import type { PlannedPerson } from './plan.js';
import { type ImportProblem, problem } from './public/problems.js';

interface PersonPlace {
  readonly sheet: string;
  readonly row: number;
  readonly nameCell: string;
  readonly phoneCell: string;
  readonly badgeCell: string | null;
}

interface Registered {
  readonly person: PlannedPerson;
  readonly at: PersonPlace;
}

/** Gathers what the rows of all sheets say about one person, and tells where they disagree. */
export function createPersonRegister() {
  const known = new Map<string, Registered>();
  const ownerOfBadge = new Map<string, Registered>();

  return {
    persons: (): PlannedPerson[] => [...known.values()].map(({ person }) => person),

    add(person: PlannedPerson, at: PersonPlace): ImportProblem[] {
      const before = known.get(person.key);
      const conflict = before && disagreement(before, person, at);
      if (conflict) return [conflict];
      const merged: Registered = {
        person: {
          ...person,
          badgeNo: person.badgeNo ?? before?.person.badgeNo ?? null,
          skills: mergeSkills(before?.person.skills ?? null, person.skills),
        },
        at: before?.at ?? at,
      };
      known.set(person.key, merged);
      return person.badgeNo === null ? [] : claimBadge(person.badgeNo, merged, at);
    },
  };

  function claimBadge(badgeNo: string, claimant: Registered, at: PersonPlace): ImportProblem[] {
    const owner = ownerOfBadge.get(badgeNo);
    if (!owner) ownerOfBadge.set(badgeNo, claimant);
    if (!owner || owner.person.key === claimant.person.key) return [];
    const details = { row: owner.at.row, found: owner.person.name };
    return [problem('badge_of_another', { ...placeOf(at, at.badgeCell), column: '工号' }, details)];
  }
}

function disagreement(before: Registered, person: PlannedPerson, at: PersonPlace): ImportProblem | null {
  if (before.person.name !== person.name) {
    const details = { sheet: before.at.sheet, row: before.at.row, found: before.person.name };
    return problem('phone_of_another', { ...placeOf(at, at.phoneCell), column: '手机' }, details);
  }
  const { badgeNo } = before.person;
  if (badgeNo === null || person.badgeNo === null || badgeNo === person.badgeNo) return null;
  return problem('conflicting_badge', { ...placeOf(at, at.badgeCell), column: '工号' }, { row: before.at.row });
}

function placeOf({ sheet, row }: PersonPlace, cell: string | null) {
  return { sheet, row, cell: cell ?? undefined };
}

function mergeSkills(before: readonly string[] | null, now: readonly string[] | null): readonly string[] | null {
  if (before === null || now === null) return now ?? before;
  return [...new Set([...before, ...now])];
}
