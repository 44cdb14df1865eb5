import type { Actor } from '@youying/shared/domain/roles';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import { Community } from '../community.entity.js';

/**
 * The community a form is about: the one named, else the caller's first.
 * @param written the query's `communityId`; one that the caller does not reach is invalid_input
 * @returns undefined for somebody who belongs nowhere yet
 */
export async function chosenCommunity(
  reader: Reader,
  actor: Actor,
  written: string | undefined,
): Promise<number | undefined> {
  const { communities } = scopeOf(actor);
  if (written === undefined) {
    const first = actor.grants.find(({ communityId }) => communityId !== null)?.communityId;
    if (first !== undefined && first !== null) return first;
    if (communities !== 'all') return undefined;
    return (await reader.findOneGlobal(Community, {}, { orderBy: [['id', 'asc']] }))?.id;
  }
  const wanted = idFromField(written, 'communityId');
  const reached =
    communities === 'all'
      ? (await reader.findOneGlobal(Community, { id: wanted })) !== undefined
      : communities.includes(wanted);
  if (!reached) throw invalidInput({ field: 'communityId', code: 'not_found' });
  return wanted;
}
