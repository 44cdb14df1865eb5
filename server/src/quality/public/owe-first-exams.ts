import { isNewcomer } from '@youying/shared/domain/staff/training';
import type { Community } from '../../communities/community.entity.js';
import { Person, StaffGrant } from '../../identity/person.entity.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { openStaffDuty } from '../../tasks/public/staff-duties.js';
import { Task } from '../../tasks/task.entity.js';
import { TrainingResult } from '../quality.entity.js';

const KIND = 'examine_newcomer';

/** HOT-7: whoever has come to the desk is owed an examination at the end of their training; each person once. */
export async function oweFirstExams(work: Work, { id: communityId, createdAt }: Community): Promise<void> {
  const policies = (await rulesOf(work, communityId)).policiesAt(work.now);
  const scope = scopeOfCommunity(communityId);
  const grants = await work.find(StaffGrant, scope, { role: 'receptionist', until: null });
  const fresh = grants.filter(({ since }) => isNewcomer({ since, foundedAt: createdAt, now: work.now }, policies));
  if (fresh.length === 0) return;
  const ids = [...new Set(fresh.map(({ personId }) => personId))];
  const known = await work.find(Task, scope, { kind: KIND, subjectId: ids });
  const passed = await work.find(TrainingResult, scope, { personId: ids, passed: true });
  const settled = new Set([...known.map(({ subjectId }) => subjectId), ...passed.map(({ personId }) => personId)]);
  const owed = ids.filter((id) => !settled.has(id));
  const people = owed.length === 0 ? [] : await work.findGlobal(Person, { id: owed });
  for (const { id, name } of people) {
    const since = fresh.find(({ personId }) => personId === id)?.since ?? work.now;
    await openStaffDuty(work, {
      ...{ kind: KIND, communityId, subjectType: 'person', subjectId: id, department: null, assigneeId: null },
      ...{ ownerRole: 'cs_supervisor', about: name, since },
    });
  }
}
