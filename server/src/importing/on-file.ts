import { Building, Community, House } from '../communities/community.entity.js';
import { Residency } from '../communities/residency.entity.js';
import { Person, StaffGrant } from '../identity/person.entity.js';
import type { Reader } from '../platform/database/reader.js';
import { scopeOfEverything } from '../platform/database/scope.js';
import type { KnownPlaces } from './check-people.js';
import { houseKey, keyOf, personKey } from './plan.js';

/** The rows of places and people that an import is compared with. */
export interface OnFile {
  readonly communities: readonly Community[];
  readonly buildings: readonly Building[];
  readonly houses: readonly House[];
  readonly persons: readonly Person[];
  readonly residencies: readonly Residency[];
  readonly grants: readonly StaffGrant[];
}

export async function loadOnFile(reader: Reader): Promise<OnFile> {
  const everything = scopeOfEverything('a phone number names one person in the whole company');
  return {
    communities: await reader.findGlobal(Community, {}),
    buildings: await reader.find(Building, everything, {}),
    houses: await reader.find(House, everything, {}),
    persons: await reader.findGlobal(Person, {}),
    residencies: await reader.find(Residency, everything, {}),
    grants: await reader.find(StaffGrant, everything, {}),
  };
}

/** The rows on file under the natural keys that a workbook uses. */
export interface FileIndex {
  readonly communities: ReadonlyMap<string, Community>;
  readonly buildings: ReadonlyMap<string, Building>;
  readonly houses: ReadonlyMap<string, House>;
  readonly persons: ReadonlyMap<string, Person>;
  readonly residencies: ReadonlyMap<string, Residency>;
  /** Grants in force only: one that has ended is given anew, so that the history stays. */
  readonly grants: ReadonlyMap<string, StaffGrant>;
}

export function indexOnFile(onFile: OnFile): FileIndex {
  const communityNames = new Map(onFile.communities.map(({ id, name }) => [id, name]));
  const buildingNames = new Map(onFile.buildings.map(({ id, name }) => [id, name]));
  const nameOf = (names: ReadonlyMap<number, string>, id: number) => names.get(id) ?? '';

  const houses = new Map<string, House>();
  const houseKeys = new Map<number, string>();
  for (const house of onFile.houses) {
    const { communityId, buildingId, unit, room } = house;
    const community = nameOf(communityNames, communityId);
    const key = houseKey({ community, building: nameOf(buildingNames, buildingId), unit, room });
    houses.set(key, house);
    houseKeys.set(house.id, key);
  }

  const personById = new Map(onFile.persons.map((person) => [person.id, person]));
  const persons = new Map(onFile.persons.flatMap((person) => (person.phone ? [[person.phone, person] as const] : [])));
  const residencies = new Map<string, Residency>();
  for (const residency of onFile.residencies) {
    const person = personById.get(residency.personId);
    const house = houseKeys.get(residency.houseId);
    if (!person || house === undefined) continue;
    const key = personKey(person.phone, house, person.name);
    persons.set(key, person);
    residencies.set(keyOf(house, key), residency);
  }

  const grants = onFile.grants.flatMap((grant) => {
    const phone = personById.get(grant.personId)?.phone;
    if (!phone || grant.until !== null) return [];
    const community = nameOf(communityNames, grant.communityId);
    return [[keyOf(phone, grant.role, community, grant.department ?? ''), grant] as const];
  });

  return {
    communities: new Map(onFile.communities.map((community) => [community.name, community])),
    buildings: new Map(onFile.buildings.map((row) => [keyOf(nameOf(communityNames, row.communityId), row.name), row])),
    houses,
    persons,
    residencies,
    grants: new Map(grants),
  };
}

export function knownPlaces({ communities, houses }: FileIndex): KnownPlaces {
  return { communities: new Set(communities.keys()), houses: new Set(houses.keys()) };
}
