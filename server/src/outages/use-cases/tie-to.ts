import type { Actor } from '@youying/shared/domain/roles';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { invalidInput } from '../../platform/http/problem.js';
import { Ticket } from '../../tickets/ticket.entity.js';
import { type Outage, OutageTicket } from '../outage.entity.js';
import { TIEABLE_KINDS } from '../queries/outage-matters.js';

/** Open matters of the community, each tied once; `fieldOf` names the field of one that is none. */
export async function tieTo(
  work: Work,
  { id: outageId, communityId }: Outage,
  ticketIds: readonly number[],
  { actor, fieldOf }: { readonly actor: Actor; readonly fieldOf: (index: number) => string },
): Promise<void> {
  const scope = scopeOfCommunity(communityId);
  const where = { id: ticketIds, isOpen: true, kind: [...TIEABLE_KINDS] };
  const found = new Set((await work.find(Ticket, scope, where)).map((ticket) => ticket.id));
  const missing = ticketIds.findIndex((ticketId) => !found.has(ticketId));
  if (missing >= 0) throw invalidInput({ field: fieldOf(missing), code: 'not_found' });
  const tied = await work.find(OutageTicket, scope, { outageId, ticketId: ticketIds });
  const known = new Set(tied.map(({ ticketId }) => ticketId));
  for (const ticketId of found) {
    if (known.has(ticketId)) continue;
    work.insert(OutageTicket, {
      ...{ id: nextId(), communityId, outageId, ticketId },
      ...{ tiedBy: actor.personId, at: work.now },
    });
  }
}
