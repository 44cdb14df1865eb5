import type { EventOf, WorkOrderEventType } from '../events.js';
import { decide, offers, type Refusal } from '../lifecycle.js';
import type { WorkOrderAction, WorkOrderCommand } from './commands.js';
import { type WorkOrderEffect, type WorkOrderOutcome, workOrderEffects } from './effects.js';
import { type WorkOrderContext, type WorkOrderRequest, workOrderGuards } from './guards.js';
import { workOrderMachine } from './lifecycle.js';
import type { WorkOrderFacts, WorkOrderStatus } from './types.js';

export type WorkOrderDecision =
  | {
      readonly ok: true;
      readonly patch: WorkOrderEffect & { readonly status: WorkOrderStatus };
      readonly event: EventOf<WorkOrderEventType>;
    }
  | { readonly ok: false; readonly refusal: Refusal };

const BY_SYSTEM: ReadonlySet<WorkOrderAction> = new Set(
  workOrderMachine.rows.filter((row) => row.bySystem).map((row) => row.action),
);

type AnyEffect = (command: WorkOrderCommand, context: WorkOrderContext) => WorkOrderOutcome;

/** What a command does to a work order: the columns to save and the event to announce, or why not. */
export function decideWorkOrder(command: WorkOrderCommand, context: WorkOrderContext): WorkOrderDecision {
  const { order, actor, now } = context;
  const request: WorkOrderRequest = { ...context, action: command.action, command };
  // The table is keyed by action, which the compiler cannot correlate with the union of commands.
  const effect = workOrderEffects[command.action] as AnyEffect;
  const decision = decide(workOrderMachine, workOrderGuards, order.status, command.action, request, () =>
    effect(command, context),
  );
  if (!decision.ok) return decision;
  const { emits, patch, data, to } = decision;
  if (emits === 'order_dispatched') throw new Error('orders are opened by openWorkOrder');
  return {
    ok: true,
    patch: { ...patch, status: to },
    event: {
      type: emits,
      ticketId: order.ticketId,
      workOrderId: order.id,
      at: now,
      actorId: BY_SYSTEM.has(command.action) ? null : actor.personId,
      data,
    },
  };
}

export function workOrderOffers(action: WorkOrderAction, context: WorkOrderContext): boolean {
  return offers(workOrderMachine, workOrderGuards, context.order.status, action, () => ({
    ...context,
    action,
    command: null,
  }));
}

/** A new order as `dispatchWorkOrder` leaves it (DSP-1). */
export function openWorkOrder(
  order: Pick<WorkOrderFacts, 'id' | 'ticketId' | 'communityId' | 'department' | 'assigneeId' | 'task' | 'deadlineAt'>,
  { now, rectification = false }: { readonly now: number; readonly rectification?: boolean },
): WorkOrderFacts {
  return {
    ...order,
    status: 'dispatched',
    rectification,
    dispatchedAt: now,
    acceptedAt: null,
    arrivedAt: null,
    startedAt: null,
    pausedUntil: null,
    feeReviewFrom: null,
    feeReview: null,
    quote: null,
    consentedTotalFen: null,
    actualTotalFen: null,
    signature: null,
    returnedAfterRefusal: false,
    countersigner: null,
    countersignedAt: null,
    supportAskedAt: null,
  };
}
