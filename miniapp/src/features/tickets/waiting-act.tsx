import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import type { RouteName } from '@/routes';
import { Button } from '@/ui/button';
import type { WaitingStep } from './standing';
import type { Ticket } from './types';

const PAGES = { seeQuote: 'matterQuote', goSign: 'sign', goRate: 'rate' } as const satisfies Record<
  WaitingStep,
  RouteName
>;

/** The one button of what waits for the resident. */
export function WaitingAct({ ticket, act }: { ticket: Ticket; act: WaitingStep }) {
  const { matters } = useTexts();
  return (
    <Button grow={1} small kind="main" onPress={() => go(PAGES[act], { ticketId: ticket.id })}>
      {matters[act]}
    </Button>
  );
}
