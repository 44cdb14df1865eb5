import { maySee } from '@youying/shared/domain/access/reach';
import type { Actor } from '@youying/shared/domain/roles';
import { loadMatter } from '../../matters/public/load-matters.js';
import { subjectOf } from '../../matters/public/subject-of.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { type KnownActor, scopeOf } from '../../platform/http/caller.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import { nameOf, type Place, type PlaceInput } from '../public/find-place.js';

/**
 * REG-7: where a problem was found on the way, when nothing else is said: where the first one is. Undefined: the report
 * names its own place, or no other matter.
 */
export async function placeOfLinked(
  work: Work,
  actor: KnownActor,
  { houseId, place, linkedTicketId }: PlaceInput & { readonly linkedTicketId?: string | undefined },
): Promise<Place | undefined> {
  if (houseId !== undefined || place !== undefined || linkedTicketId === undefined) return undefined;
  const field = 'linkedTicketId';
  const matter = await loadMatter(work, scopeOf(actor), idFromField(linkedTicketId, field));
  if (!matter || !maySee(actor, subjectOf(matter))) throw invalidInput({ field, code: 'not_found' });
  const { ticket } = matter;
  return {
    communityId: ticket.communityId,
    communityName: await nameOf(work, ticket.communityId),
    houseId: ticket.houseId,
    place: ticket.place,
  };
}

/** REG-7: the ticket here during which this problem was found; one that the caller may not see does not exist. */
export async function findLinked(
  work: Work,
  actor: Actor,
  communityId: number,
  linkedTicketId: string | undefined,
): Promise<number | null> {
  if (linkedTicketId === undefined) return null;
  const field = 'linkedTicketId';
  const matter = await loadMatter(work, scopeOfCommunity(communityId), idFromField(linkedTicketId, field));
  if (!matter || !maySee(actor, subjectOf(matter))) throw invalidInput({ field, code: 'not_found' });
  return matter.ticket.id;
}
