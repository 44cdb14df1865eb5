import { Category } from '../catalogue/category.entity.js';
import { defaultCategoryRows } from '../catalogue/public/category-rows.js';
import { Building, Community, House } from '../communities/community.entity.js';
import { Residency } from '../communities/residency.entity.js';
import { Person, StaffGrant } from '../identity/person.entity.js';
import { nextId } from '../platform/database/ids.js';
import type { EntityClass } from '../platform/database/table.js';
import type { Work } from '../platform/database/work.js';
import type { Change, PlanDifference } from './diff-plan.js';
import type { FileIndex } from './on-file.js';
import { houseKey, houseName, keyOf } from './plan.js';

/** Writes a difference inside the caller's unit of work: all of it or, should anything fail, nothing. */
export function commitDifference(work: Work, difference: PlanDifference, onFile: FileIndex): void {
  const { communities, buildings, houses, persons, residencies, grants } = difference;
  const createdAt = work.now;

  const communityIds = idsOnFile(onFile.communities);
  for (const { name, deskPhone } of communities.added) {
    const id = newId(communityIds, name);
    work.insert(Community, { id, name, deskPhone: deskPhone ?? '', createdAt });
    work.insert(Category, ...defaultCategoryRows(id));
  }
  const buildingIds = idsOnFile(onFile.buildings);
  for (const { community, name } of buildings.added) {
    const id = newId(buildingIds, keyOf(community, name));
    work.insert(Building, { id, communityId: idOf(communityIds, community), name });
  }
  const houseIds = idsOnFile(onFile.houses);
  const communityOfHouse = new Map([...onFile.houses].map(([key, { communityId }]) => [key, communityId]));
  for (const house of houses.added) {
    const key = houseKey(house);
    const communityId = idOf(communityIds, house.community);
    communityOfHouse.set(key, communityId);
    work.insert(House, {
      id: newId(houseIds, key),
      communityId,
      buildingId: idOf(buildingIds, keyOf(house.community, house.building)),
      unit: house.unit,
      room: house.room,
      name: houseName(house),
      areaCentiares: house.areaCentiares,
      movedInAt: house.movedInAt,
    });
  }
  const personIds = idsOnFile(onFile.persons);
  for (const { key, name, phone, badgeNo, skills } of persons.added) {
    const id = newId(personIds, key);
    const nothingYet = { photoMediaId: null, passwordHash: null };
    work.insert(Person, { id, name, phone, badgeNo, skills: skills ?? [], ...nothingYet, createdAt });
  }
  for (const { house, person, relation, since, birthYear } of residencies.added) {
    work.insert(Residency, {
      id: nextId(),
      communityId: idOf(communityOfHouse, house),
      houseId: idOf(houseIds, house),
      personId: idOf(personIds, person),
      relation,
      since: since ?? createdAt,
      until: null,
      birthYear,
    });
  }
  for (const { person, role, community, department } of grants.added) {
    const [communityId, personId] = [idOf(communityIds, community), idOf(personIds, person)];
    work.insert(StaffGrant, { id: nextId(), communityId, personId, role, department, since: createdAt, until: null });
  }

  change(work, Community, communities.changed);
  change(work, House, houses.changed);
  change(work, Person, persons.changed);
  change(work, Residency, residencies.changed);
}

function change<R extends { id: number }>(work: Work, entity: EntityClass<R>, changes: readonly Change<R>[]): void {
  for (const { row, patch } of changes) work.updateOne<{ id: number }>(entity, { id: row.id }, patch);
}

function idsOnFile(rows: ReadonlyMap<string, { id: number }>): Map<string, number> {
  return new Map([...rows].map(([key, { id }]) => [key, id]));
}

function newId(ids: Map<string, number>, key: string): number {
  const id = nextId();
  ids.set(key, id);
  return id;
}

function idOf(ids: ReadonlyMap<string, number>, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error('the plan names a place or person that it does not hold');
  return id;
}
