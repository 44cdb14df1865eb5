import { ticketSubject } from '@youying/shared/domain/access/subjects';
import type { AccessSubject } from '@youying/shared/domain/access/types';
import { Complaint } from '../../complaints/complaint.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import { Task } from '../../tasks/task.entity.js';
import { Ticket } from '../../tickets/ticket.entity.js';
import { WorkOrder } from '../../work-orders/work-order.entity.js';

const EVERYTHING = scopeOfEverything('the answer is only used to ask the access table who may know of the tickets');

/** These matters as the access table asks about them, by the tickets' ids: a few small reads, without what they contain. */
export async function subjectsOf(
  reader: Reader,
  ticketIds: readonly number[],
): Promise<ReadonlyMap<number, AccessSubject>> {
  if (ticketIds.length === 0) return new Map();
  const ids = [...new Set(ticketIds)];
  const tickets = await reader.find(Ticket, EVERYTHING, { id: ids });
  const orders = await reader.find(WorkOrder, EVERYTHING, { ticketId: ids });
  const calls = await reader.find(Task, EVERYTHING, { ticketId: ids, kind: 'call_back', isOpen: true });
  const complaints = tickets.filter(({ kind }) => kind === 'complaint').map(({ id }) => id);
  const records = complaints.length > 0 ? await reader.find(Complaint, EVERYTHING, { ticketId: complaints }) : [];
  return new Map(
    tickets.map((ticket) => [
      ticket.id,
      ticketSubject(
        {
          ...ticket,
          callerIds: calls.flatMap((call) => (call.ticketId === ticket.id ? (call.assigneeId ?? []) : [])),
          complaint: records.find(({ ticketId }) => ticketId === ticket.id) ?? null,
        },
        orders.filter(({ ticketId }) => ticketId === ticket.id),
      ),
    ]),
  );
}
