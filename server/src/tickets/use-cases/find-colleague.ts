import type { Role } from '@youying/shared/domain/roles';
import type { Colleague } from '@youying/shared/domain/ticket/intake/commands';
import { StaffGrant } from '../../identity/person.entity.js';
import { introduce } from '../../matters/public/people.js';
import type { Stage } from '../../matters/public/perform.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';

/** Somebody who works here now in one of these roles; anybody else does not exist for this purpose. */
export async function findColleague(
  { work, matter }: Stage,
  personId: string,
  roles: readonly Role[],
): Promise<Colleague> {
  const field = 'personId';
  const id = idFromField(personId, field);
  const grants = await work.find(StaffGrant, scopeOfCommunity(matter.ticket.communityId), {
    personId: id,
    role: roles,
  });
  const works = grants.some(({ since, until }) => since <= work.now && (until === null || work.now < until));
  if (works) await introduce(work, matter, id);
  const person = works ? matter.people.get(id) : undefined;
  if (!person) throw invalidInput({ field, code: 'not_found' });
  return { personId: id, personName: person.name };
}
