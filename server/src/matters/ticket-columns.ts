import type { TicketPatch, TicketStatus } from '@youying/shared/domain/ticket/types';
import type { Ticket } from '../tickets/ticket.entity.js';

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
