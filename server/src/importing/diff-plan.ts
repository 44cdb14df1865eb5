import type { Building, Community, House } from '../communities/community.entity.js';
import type { Residency } from '../communities/residency.entity.js';
import type { Person, StaffGrant } from '../identity/person.entity.js';
import type { FileIndex } from './on-file.js';
import {
  houseKey,
  type ImportPlan,
  keyOf,
  type PlannedCommunity,
  type PlannedGrant,
  type PlannedHouse,
  type PlannedPerson,
  type PlannedResidency,
} from './plan.js';

export interface Change<R> {
  readonly row: R;
  readonly patch: Partial<R>;
}

export interface Difference<P, R> {
  readonly added: readonly P[];
  readonly changed: readonly Change<R>[];
  readonly untouched: number;
}

export interface PlannedBuilding {
  readonly community: string;
  readonly name: string;
}

/** A grant in one named community. */
export type PlacedGrant = PlannedGrant & { readonly community: string };

export interface PlanDifference {
  readonly communities: Difference<PlannedCommunity, Community>;
  readonly buildings: Difference<PlannedBuilding, Building>;
  readonly houses: Difference<PlannedHouse, House>;
  readonly persons: Difference<PlannedPerson, Person>;
  readonly residencies: Difference<PlannedResidency, Residency>;
  readonly grants: Difference<PlacedGrant, StaffGrant>;
}

/**
 * What has to be added and changed so that everything in the plan is there. What the plan does not mention is left
 * alone, and so is a value whose cell is empty. The same plan a second time differs in nothing.
 */
export function diffPlan(plan: ImportPlan, onFile: FileIndex): PlanDifference {
  return {
    communities: compare(
      plan.communities,
      onFile.communities,
      ({ name }) => name,
      ({ deskPhone }) => ({ deskPhone }),
    ),
    buildings: compare(
      buildingsOf(plan),
      onFile.buildings,
      ({ community, name }) => keyOf(community, name),
      () => ({}),
    ),
    houses: compare(plan.houses, onFile.houses, houseKey, ({ areaCentiares, movedInAt }) => ({
      areaCentiares,
      movedInAt,
    })),
    persons: compare(
      plan.persons,
      onFile.persons,
      ({ key }) => key,
      ({ name, badgeNo, skills }) => ({ name, badgeNo, skills }),
    ),
    residencies: compare(
      plan.residencies,
      onFile.residencies,
      ({ house, person }) => keyOf(house, person),
      ({ relation, since, birthYear }) => ({ relation, since, birthYear }),
      ({ until }) => (until === null ? {} : { until: null }),
    ),
    grants: compare(
      placeGrants(plan, onFile),
      onFile.grants,
      ({ person, role, community, department }) => keyOf(person, role, community, department ?? ''),
      () => ({}),
    ),
  };
}

type Wanted<R> = { readonly [K in keyof R]?: R[K] | null };

/** @param revive what else must change in a row that the plan names, e.g. a residency that had ended */
function compare<P, R extends object>(
  planned: readonly P[],
  onFile: ReadonlyMap<string, R>,
  key: (item: P) => string,
  wanted: (item: P) => Wanted<R>,
  revive: (row: R) => Partial<R> = () => ({}),
): Difference<P, R> {
  const added: P[] = [];
  const changed: Change<R>[] = [];
  for (const item of planned) {
    const row = onFile.get(key(item));
    if (!row) {
      added.push(item);
      continue;
    }
    const patch = { ...differing(row, wanted(item)), ...revive(row) };
    if (Object.keys(patch).length > 0) changed.push({ row, patch });
  }
  return { added, changed, untouched: planned.length - added.length - changed.length };
}

function differing<R extends object>(row: R, wanted: Wanted<R>): Partial<R> {
  const patch: Partial<R> = {};
  for (const property of Object.keys(wanted) as (keyof R)[]) {
    const value = wanted[property];
    if (value === null || value === undefined || same(row[property], value)) continue;
    patch[property] = value;
  }
  return patch;
}

/** Values are scalars, or lists of texts (skills). */
function same(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b) ? keyOf(...a) === keyOf(...b) : a === b;
}

function buildingsOf({ houses }: ImportPlan): PlannedBuilding[] {
  const buildings = new Map<string, PlannedBuilding>();
  for (const { community, building: name } of houses) buildings.set(keyOf(community, name), { community, name });
  return [...buildings.values()];
}

/** A role of the whole company becomes one grant in each community, those that this import adds among them. */
function placeGrants({ grants, communities }: ImportPlan, onFile: FileIndex): PlacedGrant[] {
  const everywhere = [...new Set([...onFile.communities.keys(), ...communities.map(({ name }) => name)])];
  const placed = new Map<string, PlacedGrant>();
  for (const grant of grants) {
    for (const community of grant.community === null ? everywhere : [grant.community]) {
      placed.set(keyOf(grant.person, grant.role, community, grant.department ?? ''), { ...grant, community });
    }
  }
  return [...placed.values()];
}
