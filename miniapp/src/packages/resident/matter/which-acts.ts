import { leadingOrder, waitsForResident } from '@/features/tickets/standing';
import type { Ticket } from '@/features/tickets/types';

export type MatterAct =
  | 'quote'
  | 'sign'
  | 'rate'
  | 'satisfied'
  | 'notSatisfied'
  | 'note'
  | 'urge'
  | 'urged'
  | 'time'
  | 'cancel'
  | 'callMaster'
  | 'callDesk';

/** At most three buttons fit; the first two of these that may be done, in this order. */
const MOST_OTHERS = 2;

/** The filled button and the others, from `actions` alone; calling is the main act when nothing waits. */
export function matterActs(ticket: Ticket, hasDeskPhone: boolean): { main: MatterAct | null; others: MatterAct[] } {
  const orderActs = ticket.workOrders.flatMap(({ actions }) => actions);
  const may = (act: string) => ticket.actions.includes(act);
  const awaited: MatterAct | null = orderActs.includes('consentQuote')
    ? 'quote'
    : orderActs.includes('signWorkOrder')
      ? 'sign'
      : may('rateTicket')
        ? 'rate'
        : waitsForResident(ticket)
          ? 'satisfied'
          : null;
  const others: MatterAct[] = [];
  if (awaited === 'satisfied') others.push('notSatisfied');
  if (may('addNote')) others.push('note');
  if (may('urgeTicket')) others.push('urge');
  else if (ticket.urgeableFrom !== null) others.push('urged');
  if (may('rescheduleTicket') && ticket.appointment !== null) others.push('time');
  if (may('cancelTicket')) others.push('cancel');
  const over = ticket.status === 'closed' || ticket.status === 'cancelled';
  const canCallMaster = leadingOrder(ticket.workOrders)?.assignee?.phone != null;
  const calling: MatterAct | null = over ? null : canCallMaster ? 'callMaster' : hasDeskPhone ? 'callDesk' : null;
  return { main: awaited ?? calling, others: others.slice(0, MOST_OTHERS) };
}
