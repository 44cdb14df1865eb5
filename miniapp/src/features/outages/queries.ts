import { call } from '@/platform/api/call';
import type { Answer, Item } from '@/platform/api/contract';
import { putAnswer } from '@/platform/query-cache';
import { useLive } from '@/platform/use-live';
import { useQuery } from '@/platform/use-query';

export type Outage = Item<'listOutages'>;
export type OutageDetail = Answer<'getOutage'>;

const PAGE = 50;
const outageKey = (id: string) => `outage:${id}`;

export function useOutages(scope: 'open' | 'over', ask = true) {
  return useLive(
    ask ? `outages:${scope}` : null,
    ['outages'],
    async () => (await call('listOutages', { query: { scope, limit: PAGE } })).items,
  );
}

/** What a matter was tied to, over or not. */
export function useTiedOutages(ticketId: string) {
  return useLive(
    `outages:of:${ticketId}`,
    ['outages', 'settings', `ticket:${ticketId}`],
    async () => (await call('listOutages', { query: { ticketId } })).items,
  );
}

export function useOutage(id: string | null) {
  return useLive(id === null ? null : outageKey(id), ['outages', 'tickets'], () =>
    call('getOutage', { path: { id: id ?? '' } }),
  );
}

/** A command answers with the outage as it is now. */
export function keepOutage(outage: OutageDetail): void {
  putAnswer(outageKey(outage.id), outage);
}

export function useBuildings() {
  return useQuery('buildings', async () => (await call('listBuildings')).items);
}
