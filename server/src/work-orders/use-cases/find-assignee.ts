import type { Department } from '@youying/shared/domain/roles';
import { StaffGrant } from '../../identity/person.entity.js';
import { introduce } from '../../matters/public/people.js';
import type { Stage } from '../../matters/public/perform.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';

/** Somebody who carries out orders of this department here; anybody else does not exist for this purpose. */
export async function findAssignee(stage: Stage, assigneeId: string, department: Department): Promise<number> {
  const { work, matter } = stage;
  const personId = idFromField(assigneeId, 'assigneeId');
  const grant = await work.findOne(StaffGrant, scopeOfCommunity(matter.ticket.communityId), {
    personId,
    role: ['implementer', 'contractor', 'department_supervisor'],
    department,
    until: null,
  });
  if (!grant) throw invalidInput({ field: 'assigneeId', code: 'not_found' });
  await introduce(work, matter, personId);
  return personId;
}
