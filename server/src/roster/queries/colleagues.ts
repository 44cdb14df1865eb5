import { type Department, type Grant, type Role, STAFF_ROLES } from '@youying/shared/domain/roles';
import { homeDepartment } from '@youying/shared/domain/staff/leave';
import { Person, StaffGrant } from '../../identity/person.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';

export interface Colleague {
  readonly person: Person;
  readonly roles: readonly Role[];
  /** Null: in no department, so on no roster. */
  readonly department: Department | null;
  readonly departments: readonly Department[];
}

/** Everybody who works in this community now, by id. */
export async function colleaguesOf(reader: Reader, communityId: number): Promise<ReadonlyMap<number, Colleague>> {
  const grants = await reader.find(
    StaffGrant,
    scopeOfCommunity(communityId),
    { role: STAFF_ROLES, until: null },
    { orderBy: [['id', 'asc']] },
  );
  const ids = [...new Set(grants.map(({ personId }) => personId))];
  const people = ids.length === 0 ? [] : await reader.findGlobal(Person, { id: ids });
  return new Map(
    people.map((person) => {
      const own: Grant[] = grants.filter(({ personId }) => personId === person.id);
      const department = homeDepartment(own);
      const named = own.flatMap((grant) => grant.department ?? []);
      const departments = [...new Set(department === null ? named : [...named, department])];
      return [person.id, { person, roles: own.map(({ role }) => role), department, departments }];
    }),
  );
}
