import { Person } from '../../identity/person.entity.js';
import type { Matter } from '../../matters/public/matter.js';
import type { Work } from '../../platform/database/work.js';
import { inviteRating } from './invite-rating.js';

/** The signature ends a visit. */
const ENDS_A_VISIT = 'order_signed';

/** HOT-9: at the end of a visit whoever reported it is asked how it was, by the event alone. */
export async function askAfterVisit(
  work: Work,
  event: { readonly id: number; readonly type: string; readonly workOrderId: number | null },
  { ticket, orders }: Matter,
): Promise<void> {
  const order = orders.find(({ id }) => id === event.workOrderId);
  if (event.type !== ENDS_A_VISIT || !order?.assigneeId || ticket.reporterId === null) return;
  const agent = await work.findOneGlobal(Person, { id: order.assigneeId });
  if (!agent) return;
  await inviteRating(work, {
    ...{ communityId: ticket.communityId, sourceId: event.id, occasion: 'visit', ticketId: ticket.id },
    ...{ personId: ticket.reporterId, agentId: agent.id, agentName: agent.name },
  });
}
