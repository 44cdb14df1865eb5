import type { Actor, Grant, Role } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import { Residency } from '../../communities/residency.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import { Person, StaffGrant } from '../person.entity.js';

/** A person with what they hold and where they live at one moment. */
export interface Standing {
  readonly person: Person;
  readonly staffGrants: readonly StaffGrant[];
  readonly residencies: readonly Residency[];
}

/** ROL-1: these reach every community, whichever their row names. */
const COMPANY_ROLES: readonly Role[] = ['head_office', 'admin'];

const OWN_STANDING = scopeOfEverything('what a person holds decides which communities are open to them');

export async function readStanding(reader: Reader, personId: number, now: Instant): Promise<Standing | undefined> {
  const lasts = ({ since, until }: { since: Instant; until: Instant | null }) =>
    since <= now && (until === null || now < until);
  const [person, grants, residencies] = await Promise.all([
    reader.findOneGlobal(Person, { id: personId }),
    reader.find(StaffGrant, OWN_STANDING, { personId }, { orderBy: [['id', 'asc']] }),
    reader.find(Residency, OWN_STANDING, { personId }, { orderBy: [['id', 'asc']] }),
  ]);
  return person && { person, staffGrants: grants.filter(lasts), residencies: residencies.filter(lasts) };
}

export function actorOf({ person, staffGrants, residencies }: Standing): Actor {
  const homes = [...new Set(residencies.map(({ communityId }) => communityId))];
  const companyRoles = COMPANY_ROLES.filter((role) => staffGrants.some((grant) => grant.role === role));
  const grants: Grant[] = [
    ...companyRoles.map((role) => ({ role, communityId: null, department: null })),
    ...staffGrants
      .filter(({ role }) => !COMPANY_ROLES.includes(role))
      .map(({ role, communityId, department }) => ({ role, communityId, department })),
    ...homes.map((communityId) => ({ role: 'resident' as const, communityId, department: null })),
  ];
  return { personId: person.id, name: person.name, grants, houseIds: residencies.map(({ houseId }) => houseId) };
}

/** Who this person is to the rules, freshly read. For requests use the ActorResolver, which remembers. */
export async function readActor(reader: Reader, personId: number, now: Instant): Promise<Actor | undefined> {
  const standing = await readStanding(reader, personId, now);
  return standing && actorOf(standing);
}
