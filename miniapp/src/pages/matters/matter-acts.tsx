import type { Ticket } from '@/features/tickets/types';
import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import { Button } from '@/ui/button';

/** Under a card of the list: only what waits for the resident, and moving an appointment. Always from `actions`. */
export function MatterActs({ ticket }: { ticket: Ticket }) {
  const { matters } = useTexts();
  const ticketId = ticket.id;
  const orderActs = ticket.workOrders.flatMap(({ actions }) => actions);
  if (orderActs.includes('consentQuote')) {
    return (
      <Button grow={1} small kind="main" onPress={() => go('matterQuote', { ticketId })}>
        {matters.seeQuote}
      </Button>
    );
  }
  if (orderActs.includes('signWorkOrder')) {
    return (
      <Button grow={1} small kind="main" onPress={() => go('sign', { ticketId })}>
        {matters.goSign}
      </Button>
    );
  }
  if (ticket.actions.includes('rateTicket')) {
    return (
      <Button grow={1} small kind="main" onPress={() => go('rate', { ticketId })}>
        {matters.goRate}
      </Button>
    );
  }
  if (ticket.appointment !== null && ticket.actions.includes('rescheduleTicket')) {
    return (
      <>
        <Button grow={1} small onPress={() => go('matter', { ticketId, open: 'time' })}>
          {matters.changeTime}
        </Button>
        <Button grow={1} small onPress={() => go('matter', { ticketId })}>
          {matters.seeDetail}
        </Button>
      </>
    );
  }
  return null;
}
