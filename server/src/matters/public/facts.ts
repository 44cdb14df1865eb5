import type { TicketFacts } from '@youying/shared/domain/ticket/types';
import type { WorkOrderFacts } from '@youying/shared/domain/work-order/types';
import { orderFacts, ticketFacts } from '../facts.js';
import type { Matter } from './matter.js';

/** What the audience table of the notifications asks about. */
export interface AudienceFacts {
  readonly ticket: TicketFacts;
  readonly order: WorkOrderFacts | null;
  /** Assignees of all open orders, for what concerns the whole ticket. */
  readonly assigneeIds: readonly number[];
}

export function audienceFacts(matter: Matter, workOrderId: number | null): AudienceFacts {
  const order = matter.orders.find(({ id }) => id === workOrderId);
  return {
    ticket: ticketFacts(matter),
    order: order ? orderFacts(order, matter.quotes) : null,
    assigneeIds: matter.orders.flatMap(({ isOpen, assigneeId }) => (isOpen && assigneeId !== null ? [assigneeId] : [])),
  };
}

/** The ticket as the rules read it, for features that ask them about a matter. */
export const ticketFactsOf = (matter: Matter): TicketFacts => ticketFacts(matter);
