import { waitingStep } from '@/features/tickets/standing';
import type { Ticket } from '@/features/tickets/types';
import { WaitingAct } from '@/features/tickets/waiting-act';
import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import { Button } from '@/ui/button';

/** Under a card of the list: only what waits for the resident, and moving an appointment. Always from `actions`. */
export function MatterActs({ ticket }: { ticket: Ticket }) {
  const { matters } = useTexts();
  const ticketId = ticket.id;
  const waiting = waitingStep(ticket);
  if (waiting !== undefined) return <WaitingAct ticket={ticket} act={waiting} />;
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
