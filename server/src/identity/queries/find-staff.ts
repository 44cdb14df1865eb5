import type { Role } from '@youying/shared/domain/roles';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import { Person, StaffGrant } from '../person.entity.js';

export interface StaffMember {
  readonly id: number;
  readonly name: string;
  readonly grant: StaffGrant;
}

/** Somebody who works in this community now, in one of these roles; anybody else does not exist for this purpose. */
export async function findStaff(
  reader: Reader,
  communityId: number,
  { id, field, roles, now }: { id: string; field: string; roles?: readonly Role[]; now: number },
): Promise<StaffMember> {
  const personId = idFromField(id, field);
  const grants = await reader.find(StaffGrant, scopeOfCommunity(communityId), {
    personId,
    ...(roles ? { role: [...roles] } : {}),
  });
  const grant = grants.find(({ since, until }) => since <= now && (until === null || now < until));
  const person = grant && (await reader.findOneGlobal(Person, { id: personId }));
  if (!grant || !person) throw invalidInput({ field, code: 'not_found' });
  return { id: personId, name: person.name, grant };
}
