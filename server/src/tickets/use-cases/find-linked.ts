import { maySee } from '@youying/shared/domain/access/reach';
import type { Actor } from '@youying/shared/domain/roles';
import { loadMatter } from '../../matters/public/load-matters.js';
import { subjectOf } from '../../matters/public/subject-of.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';

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
