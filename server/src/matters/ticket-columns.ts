import type { DomainEvent } from '@youying/shared/domain/events';
import type { TicketPatch, TicketStatus } from '@youying/shared/domain/ticket/types';
import type { Ticket } from '../tickets/ticket.entity.js';

/** Columns that record an event rather than a fact of the rules. */
export function recordedBy(event: DomainEvent, ticket: Ticket): Partial<Ticket> {
  switch (event.type) {
    case 'ticket_handled':
      return { handledAt: event.at };
    case 'ticket_closed':
    case 'ticket_closed_as_abuse':
      return { closedBy: event.actorId };
    case 'ticket_reopened':
      // Bound again in the month of its new close-out (CLO-7).
      return { handledAt: null, closedBy: null, archiveId: null, reopenCount: ticket.reopenCount + 1 };
    default:
      return {};
  }
}

/** The patch of the rules as columns; what the category says about callbacks stays with the category. */
export function ticketColumns({
  appointment,
  categoryFlags: _ofTheCategory,
  ...same
}: TicketPatch & { readonly status: TicketStatus }): Partial<Ticket> {
  return {
    ...same,
    ...(appointment === undefined
      ? {}
      : { appointmentFrom: appointment?.from ?? null, appointmentTo: appointment?.to ?? null }),
  };
}
