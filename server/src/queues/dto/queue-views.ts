import { ALL_QUEUES } from '@youying/shared/domain/queues';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { PRIORITIES, TICKET_KINDS, TICKET_STATUSES } from '@youying/shared/domain/ticket/types';
import { CallbackView } from '../../callbacks/dto/callback-views.js';
import { Code, Nested, NestedList, OneOf, Time, Whole } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { TicketView } from '../../tickets/dto/ticket-views.js';

const MOST = 2_000_000_000;

export class ListQueueQuery extends PageQuery {
  @OneOf(ALL_QUEUES) queue!: string;
  @OneOf(DEPARTMENTS, { optional: true, about: 'Whose work it is, or who was given an order for it' })
  department?: string;
  @OneOf(TICKET_KINDS, { optional: true }) kind?: string;
  @OneOf(PRIORITIES, { optional: true }) priority?: string;
  @OneOf(TICKET_STATUSES, { optional: true }) status?: string;
}

/** A line of a queue: a ticket with its nearest duty, or a callback of one that is closed. */
export class QueueEntryView {
  @Nested(() => TicketView, { nullable: true }) ticket!: TicketView | null;
  @Nested(() => CallbackView, { nullable: true }) callback!: CallbackView | null;
  @Time({ nullable: true, about: 'By which the list is sorted, the nearest first' }) dueAt!: string | null;
}

export class QueuePageView {
  @NestedList(() => QueueEntryView, { max: 100 }) items!: QueueEntryView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}

export class QueueCountView {
  @OneOf(ALL_QUEUES) queue!: string;
  @Whole({ min: 0, max: MOST }) count!: number;
}

export class DepartmentCountView {
  @OneOf(DEPARTMENTS) department!: string;
  @Whole({ min: 0, max: MOST }) count!: number;
}

/** How many lines each queue has for this caller; of a complaint that is about them they count nothing (CMP-4). */
export class QueueCountsView {
  @NestedList(() => QueueCountView, { max: 20 }) queues!: QueueCountView[];
  @NestedList(() => DepartmentCountView, { max: 20, about: 'Open tickets that a department has a part in' })
  departments!: DepartmentCountView[];
}
