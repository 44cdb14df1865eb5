import type { ComplaintEventType, EventOf } from '../events.js';
import { decide, offers, type Refusal } from '../lifecycle.js';
import type { ComplaintAction, ComplaintCommand } from './commands.js';
import { type ComplaintChanges, type ComplaintOutcome, complaintEffects } from './effects.js';
import { type ComplaintContext, complaintGuards } from './guards.js';
import { complaintMachine } from './lifecycle.js';
import type { ComplaintStatus } from './types.js';

export type ComplaintDecision =
  | {
      readonly ok: true;
      readonly status: ComplaintStatus;
      readonly changes: ComplaintChanges;
      readonly event: EventOf<ComplaintEventType>;
    }
  | { readonly ok: false; readonly refusal: Refusal };

type AnyEffect = (command: ComplaintCommand, context: ComplaintContext) => ComplaintOutcome;

/** What a step does to a complaint and its ticket, and the event to announce; or why not (CMP-1). */
export function decideComplaint(command: ComplaintCommand, context: ComplaintContext): ComplaintDecision {
  const { complaint, ticket, actor, now } = context;
  // The table is keyed by action, which the compiler cannot correlate with the union of commands.
  const effect = complaintEffects[command.action] as AnyEffect;
  const decision = decide(
    complaintMachine,
    complaintGuards,
    complaint.status,
    command.action,
    { ...context, command },
    () => effect(command, context),
  );
  if (!decision.ok) return decision;
  return {
    ok: true,
    status: decision.to,
    changes: decision.patch,
    event: {
      type: decision.emits as ComplaintEventType,
      ticketId: ticket.id,
      workOrderId: null,
      at: now,
      actorId: command.action === 'reopenComplaint' ? null : actor.personId,
      data: decision.data,
    },
  };
}

export function complaintOffers(action: ComplaintAction, context: ComplaintContext): boolean {
  return offers(complaintMachine, complaintGuards, context.complaint.status, action, () => ({
    ...context,
    command: null,
  }));
}
