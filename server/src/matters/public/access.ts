import { mayDo, maySee } from '@youying/shared/domain/access/reach';
import { ticketSubject, workOrderSubject } from '@youying/shared/domain/access/subjects';
import type { OperationId } from '@youying/shared/domain/access/table';
import type { Actor } from '@youying/shared/domain/roles';
import { forbidden, notFound } from '../../platform/http/problem.js';
import type { WorkOrder } from '../../work-orders/work-order.entity.js';
import { allOrderFacts, orderFacts, ticketFacts } from '../facts.js';
import type { Matter } from './matter.js';

/** What the caller may not see does not exist; what they see but may not do is forbidden. */
export function admitToTicket(operation: OperationId, actor: Actor, matter: Matter | undefined): Matter {
  if (!matter) throw notFound();
  const subject = ticketSubject(ticketFacts(matter), allOrderFacts(matter));
  if (!maySee(actor, subject)) throw notFound();
  if (!mayDo(operation, actor, subject)) throw forbidden();
  return matter;
}

export function admitToOrder(
  operation: OperationId,
  actor: Actor,
  matter: Matter | undefined,
  workOrderId: number,
): { matter: Matter; order: WorkOrder } {
  const order = matter?.orders.find(({ id }) => id === workOrderId);
  if (!matter || !order) throw notFound();
  const subject = workOrderSubject(orderFacts(order, matter.quotes), ticketFacts(matter));
  if (!maySee(actor, subject, 'work_order')) throw notFound();
  if (!mayDo(operation, actor, subject)) throw forbidden();
  return { matter, order };
}
