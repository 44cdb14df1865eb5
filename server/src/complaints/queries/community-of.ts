import { mayDo, termsFor } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import type { OperationId } from '@youying/shared/domain/access/table';
import type { Actor } from '@youying/shared/domain/roles';
import { Community } from '../../communities/community.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';

/** The community asked about: the one named, else the caller’s first; one out of reach does not exist. */
export async function communityOf(
  reader: Reader,
  operation: OperationId,
  actor: Actor,
  wanted: string | undefined,
): Promise<number> {
  const field = 'communityId';
  if (wanted === undefined) {
    const own = termsFor(operation, actor).find(({ grant }) => grant.communityId !== null)?.grant.communityId;
    const first = own ?? (await reader.findOneGlobal(Community, {}, { orderBy: [['id', 'asc']] }))?.id;
    if (first === undefined || first === null) throw invalidInput({ field, code: 'required' });
    return first;
  }
  const communityId = idFromField(wanted, field);
  const exists = await reader.findOneGlobal(Community, { id: communityId });
  if (!exists || !mayDo(operation, actor, communitySubject(communityId)))
    throw invalidInput({ field, code: 'not_found' });
  return communityId;
}
