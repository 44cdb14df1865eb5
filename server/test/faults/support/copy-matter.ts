import { Database } from '../../../src/platform/database/database.js';
import { nextId } from '../../../src/platform/database/ids.js';
import { scopeOfEverything } from '../../../src/platform/database/scope.js';
import { Task } from '../../../src/tasks/task.entity.js';
import { Ticket } from '../../../src/tickets/ticket.entity.js';
import { WorkOrder } from '../../../src/work-orders/work-order.entity.js';
import type { TestApp } from '../../support/app.js';

const EVERYTHING = scopeOfEverything('a test copies rows that belong to nobody');

/** Tells which community a ticket belongs to. */
export async function communityOf(app: TestApp, ticketId: number): Promise<number> {
  const ticket = await app.app.get(Database).read.findOne(Ticket, EVERYTHING, { id: ticketId });
  if (!ticket) throw new Error(`no ticket ${ticketId}`);
  return ticket.communityId;
}

/**
 * Copies a ticket that has one order, with its open tasks, as rows: many matters in the same state at once.
 * @returns the ids of the new orders
 */
export function copyMatter(app: TestApp, ticketId: number, copies: number): Promise<number[]> {
  return app.app.get(Database).transact(async (work) => {
    const ticket = await work.findOne(Ticket, EVERYTHING, { id: ticketId });
    const order = await work.findOne(WorkOrder, EVERYTHING, { ticketId });
    const tasks = await work.find(Task, EVERYTHING, { ticketId, isOpen: true });
    if (!ticket || !order) throw new Error(`ticket ${ticketId} has no order to copy`);
    return Array.from({ length: copies }, (_, index) => {
      const ids = { ticketId: nextId(), workOrderId: nextId() };
      const no = `${ticket.no}-C${index}`;
      work.insert(Ticket, { ...ticket, id: ids.ticketId, no });
      work.insert(WorkOrder, { ...order, id: ids.workOrderId, ticketId: ids.ticketId, no: `${no}-1` });
      for (const task of tasks) {
        const subjectId = task.subjectType === 'ticket' ? ids.ticketId : ids.workOrderId;
        work.insert(Task, { ...task, id: nextId(), ticketId: ids.ticketId, subjectId });
      }
      return ids.workOrderId;
    });
  });
}
