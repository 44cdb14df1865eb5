import { defaultPolicies } from '@youying/shared/domain/procedures/policies';
import type { Actor } from '@youying/shared/domain/roles';
import { MINUTE } from '@youying/shared/domain/time';
import type { Database } from '../../platform/database/database.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { FileLook, type LookedAt } from '../file-look.entity.js';

export interface Look {
  readonly type: LookedAt;
  readonly id: number;
  readonly name: string;
  readonly communityId: number;
}

/** A page that asks again while it stands open is one look. */
const ONE_LOOK_MS = defaultPolicies.lookAgainMinutes * MINUTE;

/** Written before the file is told: nobody reads what is not recorded. */
export async function recordLook(
  database: Database,
  actor: Actor,
  { type, id, name, communityId }: Look,
): Promise<void> {
  const scope = scopeOfCommunity(communityId);
  const since = database.now() - ONE_LOOK_MS;
  const same = { personId: actor.personId, subjectType: type, subjectId: id, at: { gte: since } };
  if (await database.read.findOne(FileLook, scope, same)) return;
  await database.transact(async (work) => {
    work.insert(FileLook, {
      ...{ id: nextId(), communityId, subjectType: type, subjectId: id, subjectName: name },
      ...{ personId: actor.personId, personName: actor.name, at: work.now },
    });
  });
}
