import { call } from '@/platform/api/call';
import { putAnswer } from '@/platform/query-cache';
import { useQuery } from '@/platform/use-query';
import type { Ticket } from './types';

/** What others do to it appears by itself while the page is open. */
const WATCH_EVERY_MS = 10_000;

const ticketKey = (id: string) => `ticket ${id}`;

export function useTicket(id: string | undefined) {
  return useQuery(id === undefined ? null : ticketKey(id), () => call('getTicket', { path: { id: id ?? '' } }), {
    everyMs: WATCH_EVERY_MS,
  });
}

export function useTimeline(id: string | undefined) {
  return useQuery(
    id === undefined ? null : `timeline ${id}`,
    async () => (await call('getTimeline', { path: { id: id ?? '' } })).items,
    { everyMs: WATCH_EVERY_MS },
  );
}

/** The resident's own matters, open and done, newest first. */
export function useMyTickets() {
  return useQuery(
    'my tickets',
    async () => (await call('listTickets', { query: { scope: 'mine', limit: 50 } })).items,
    {
      everyMs: WATCH_EVERY_MS,
    },
  );
}

/** A command answered with the changed ticket: its page shows it at once. */
export function keepTicket(ticket: Ticket): void {
  putAnswer(ticketKey(ticket.id), ticket);
}
