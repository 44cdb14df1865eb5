import type { DomainEvent } from '@youying/shared/domain/events';
import type { Localized } from '@youying/shared/domain/language';
import type { Department } from '@youying/shared/domain/roles';
import { openWorkOrder } from '@youying/shared/domain/work-order/transition';
import { nextId } from '../../platform/database/ids.js';
import { WorkOrder } from '../../work-orders/work-order.entity.js';
import { announce } from '../announce.js';
import type { Stage } from '../stage.js';

export interface NewOrder {
  readonly department: Department;
  readonly assigneeId: number | null;
  readonly task: string;
  readonly deadlineAt: number | null;
  readonly rectification?: boolean;
  /** DSP-4: why past the head of the department. */
  readonly directReason?: string | null;
  /** DSP-5: why this one, where nobody chose by hand. */
  readonly because?: Localized | null;
}

const TASK_MAX = 500;

/** A new order under the matter, with its event (DSP-1). The ticket itself has moved already. */
export function dispatchOrder(
  stage: Stage,
  { department, assigneeId, task, deadlineAt, rectification, directReason, because }: NewOrder,
): WorkOrder {
  const { matter, work, now, actor } = stage;
  const { ticket } = matter;
  const facts = openWorkOrder(
    {
      id: nextId(),
      ticketId: ticket.id,
      communityId: ticket.communityId,
      department,
      assigneeId,
      task: task.slice(0, TASK_MAX),
      deadlineAt,
    },
    { now, rectification: rectification ?? false },
  );
  const row: WorkOrder = {
    id: facts.id,
    communityId: facts.communityId,
    ticketId: facts.ticketId,
    no: `${ticket.no}-${matter.orders.length + 1}`,
    department: facts.department,
    status: facts.status,
    isOpen: true,
    task: facts.task,
    assigneeId: facts.assigneeId,
    deadlineAt: facts.deadlineAt,
    rectification: facts.rectification,
    dispatchedAt: facts.dispatchedAt,
    acceptedAt: null,
    arrivedAt: null,
    startedAt: null,
    finishedAt: null,
    signedAt: null,
    confirmedAt: null,
    pausedUntil: null,
    quoteId: null,
    consentedFen: null,
    actualFen: null,
    actualLines: null,
    result: null,
    resultMediaIds: [],
    materialsCheck: null,
    feeReview: null,
    signature: null,
    arrival: null,
    returnReason: null,
    returnedAfterRefusal: false,
    countersigner: null,
    countersignedAt: null,
    supportAskedAt: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  work.insert(WorkOrder, row);
  matter.orders = [...matter.orders, row];
  const event: DomainEvent = {
    type: 'order_dispatched',
    ticketId: ticket.id,
    workOrderId: row.id,
    at: now,
    actorId: rectification ? null : actor.personId,
    data: {
      department,
      assigneeId,
      task: row.task,
      deadlineAt,
      directReason: directReason ?? null,
      because: because ?? null,
    },
  };
  announce(stage, event);
  return row;
}
