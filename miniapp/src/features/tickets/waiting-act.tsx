import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import type { RouteName } from '@/routes';
import { Button } from '@/ui/button';
import type { Ticket } from './types';

type Waiting = 'seeQuote' | 'goSign' | 'goRate';

const PAGES = { seeQuote: 'matterQuote', goSign: 'sign', goRate: 'rate' } as const satisfies Record<Waiting, RouteName>;

/** What of a matter waits for its resident, by the `actions` of its view; the first of them that does. */
export function waitingAct(ticket: Ticket): Waiting | undefined {
  const orderActs = ticket.workOrders.flatMap(({ actions }) => actions);
  if (orderActs.includes('consentQuote')) return 'seeQuote';
  if (orderActs.includes('signWorkOrder')) return 'goSign';
  return ticket.actions.includes('rateTicket') ? 'goRate' : undefined;
}

/** The one button of what waits for the resident. */
export function WaitingAct({ ticket, act }: { ticket: Ticket; act: Waiting }) {
  const { matters } = useTexts();
  return (
    <Button grow={1} small kind="main" onPress={() => go(PAGES[act], { ticketId: ticket.id })}>
      {matters[act]}
    </Button>
  );
}
