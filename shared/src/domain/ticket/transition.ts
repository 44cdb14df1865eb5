import type { EventOf, TicketEventType } from '../events.js';
import { decide, offers, type Refusal } from '../lifecycle.js';
import type { TicketAction, TicketCommand } from './commands.js';
import type { TicketContext } from './context.js';
import type { TicketOutcome } from './effect.js';
import { ticketEffects } from './effects.js';
import { type TicketRequest, ticketGuards } from './guards.js';
import { ticketMachine } from './lifecycle.js';
import type { TicketPatch, TicketStatus } from './types.js';

export type TicketDecision =
  | {
      readonly ok: true;
      readonly patch: TicketPatch & { readonly status: TicketStatus };
      readonly event: EventOf<TicketEventType>;
    }
  | { readonly ok: false; readonly refusal: Refusal };

type AnyEffect = (command: TicketCommand, context: TicketContext) => TicketOutcome;

/**
 * What a command does to a ticket: the columns to save and the event to announce, or why not.
 * `actorId` of the event is null for the reactions of the system.
 */
export function decideTicket(command: TicketCommand, context: TicketContext): TicketDecision {
  const { ticket, actor, now } = context;
  const request: TicketRequest = { ...context, command };
  // The table is keyed by action, which the compiler cannot correlate with the union of commands.
  const effect = ticketEffects[command.action] as AnyEffect;
  const decision = decide(ticketMachine, ticketGuards, ticket.status, command.action, request, () =>
    effect(command, context),
  );
  if (!decision.ok) return decision;

  const bySystem = ticketMachine.rows.some((row) => row.action === command.action && row.bySystem);
  return {
    ok: true,
    patch: { ...decision.patch, status: decision.to },
    event: {
      type: decision.emits,
      ticketId: ticket.id,
      workOrderId: 'workOrderId' in decision.data ? decision.data.workOrderId : null,
      at: now,
      actorId: bySystem ? null : actor.personId,
      data: decision.data,
    },
  };
}

export function ticketOffers(action: TicketAction, context: TicketContext): boolean {
  return offers(ticketMachine, ticketGuards, context.ticket.status, action, () => ({ ...context, command: null }));
}
