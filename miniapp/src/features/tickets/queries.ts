import { call } from '@/platform/api/call';
import { putAnswer } from '@/platform/query-cache';
import { useLive } from '@/platform/use-live';
import type { Ticket } from './types';

const ticketKey = (id: string) => `ticket ${id}`;

export function useTicket(id: string | undefined) {
  return useLive(id === undefined ? null : ticketKey(id), [`ticket:${id}`], () =>
    call('getTicket', { path: { id: id ?? '' } }),
  );
}

export function useTimeline(id: string | undefined) {
  return useLive(
    id === undefined ? null : `timeline ${id}`,
    [`ticket:${id}`],
    async () => (await call('getTimeline', { path: { id: id ?? '' } })).items,
  );
}

/** The resident's own matters, open and done, newest first. */
export function useMyTickets() {
  return useLive(
    'my tickets',
    ['tickets'],
    async () => (await call('listTickets', { query: { scope: 'mine', limit: 50 } })).items,
  );
}

/** A command answered with the changed ticket: its page shows it at once. */
export function keepTicket(ticket: Ticket): void {
  putAnswer(ticketKey(ticket.id), ticket);
}
