import { defaultPolicies, type Policies, type PolicyKey } from '@youying/shared/domain/procedures/policies';
import { freeAgain } from '@youying/shared/domain/rate-limit';
import type { Actor } from '@youying/shared/domain/roles';
import { HOUR, MINUTE, SECOND } from '@youying/shared/domain/time';
import { Person } from '../../identity/person.entity.js';
import type { Database } from '../../platform/database/database.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity, scopeOfEverything } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { Problem } from '../../platform/http/problem.js';
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
export async function recordLook(database: Database, actor: Actor, look: Look): Promise<void> {
  const { type, id, communityId } = look;
  const since = database.now() - ONE_LOOK_MS;
  const same = { personId: actor.personId, subjectType: type, subjectId: id, at: { gte: since } };
  if (await database.read.findOne(FileLook, scopeOfCommunity(communityId), same)) return;
  await database.transact(async (work) => insertLook(work, actor, look));
}

const ANYWHERE = scopeOfEverything('a person is counted wherever they look');

/** Which looks at numbers are counted together, by the limit of an hour: who complained is told less often than others. */
const COUNTED_BY = {
  contactLooksPerHour: ['contact'],
  numberLooksPerHour: ['number', 'member', 'applicant', 'asker'],
} as const satisfies Partial<Record<PolicyKey, readonly LookedAt[]>>;
type Limit = keyof typeof COUNTED_BY;
export type NumberLook = Look & { readonly type: (typeof COUNTED_BY)[Limit][number] };

const limitOf = (type: LookedAt): Limit =>
  COUNTED_BY.contactLooksPerHour.some((one) => one === type) ? 'contactLooksPerHour' : 'numberLooksPerHour';

/**
 * A look at a telephone: each press is one, and there are so many in an hour (reliability.md F2).
 *
 * @param policies null: nothing holds it back, because somebody is in danger; it is recorded all the same
 */
export async function recordNumberLook(
  work: Work,
  actor: Actor,
  look: NumberLook,
  policies: Policies | null,
): Promise<void> {
  if (policies !== null) await refuseTooMany(work, actor, limitOf(look.type), policies);
  insertLook(work, actor, look);
}

async function refuseTooMany(work: Work, actor: Actor, limit: Limit, { [limit]: most }: Policies): Promise<void> {
  // Whoever looks looks once at a time, so that none slips past the count.
  await work.findOneGlobal(Person, { id: actor.personId }, { lock: 'update' });
  const since = work.now - HOUR;
  const counted = { personId: actor.personId, subjectType: COUNTED_BY[limit], at: { gt: since } };
  const looks = await work.find(FileLook, ANYWHERE, counted);
  const until = freeAgain(
    looks.map(({ at }) => at),
    most,
    HOUR,
  );
  if (until !== null) {
    const retryAfterSeconds = Math.max(1, Math.ceil((until - work.now) / SECOND));
    throw new Problem('looked_too_often', { members: { retryAfterSeconds } });
  }
}

function insertLook(work: Work, actor: Actor, { type, id, name, communityId }: Look): void {
  work.insert(FileLook, {
    ...{ id: nextId(), communityId, subjectType: type, subjectId: id, subjectName: name },
    ...{ personId: actor.personId, personName: actor.name, at: work.now },
  });
}
