import { ticketSubject, workOrderSubject } from '@youying/shared/domain/access/subjects';
import type { AccessSubject } from '@youying/shared/domain/access/types';
import type { WorkOrder } from '../../work-orders/work-order.entity.js';
import { allOrderFacts, orderFacts, ticketFacts } from '../facts.js';
import type { Matter } from './matter.js';

/** The matter as the access table asks about it. */
export const subjectOf = (matter: Matter): AccessSubject => ticketSubject(ticketFacts(matter), allOrderFacts(matter));

/** One order of it, likewise. */
export const orderSubjectOf = (matter: Matter, order: WorkOrder): AccessSubject =>
  workOrderSubject(orderFacts(order, matter.quotes), ticketFacts(matter));
