import type { Department } from '@youying/shared/domain/roles';
import { Person, StaffGrant } from '../../identity/person.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';

/** The head of each department, where it has one. */
export async function supervisorsOf(
  reader: Reader,
  communityId: number,
  departments: readonly Department[],
): Promise<ReadonlyMap<Department, Person>> {
  const grants = await reader.find(
    StaffGrant,
    scopeOfCommunity(communityId),
    { role: 'department_supervisor', department: [...departments], until: null },
    { orderBy: [['id', 'desc']] },
  );
  if (grants.length === 0) return new Map();
  const people = await reader.findGlobal(Person, { id: grants.map(({ personId }) => personId) });
  return new Map(
    grants.flatMap(({ department, personId }) => {
      const person = people.find(({ id }) => id === personId);
      return department && person ? [[department, person] as const] : [];
    }),
  );
}
