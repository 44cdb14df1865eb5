import { call } from '@/platform/api/call';
import { putAnswer } from '@/platform/query-cache';
import { useLive } from '@/platform/use-live';
import { useQuery } from '@/platform/use-query';
import type { Complaint } from './types';

export const complaintKey = (ticketId: string) => `complaint:${ticketId}`;

export function useComplaint(ticketId: string | undefined) {
  const path = { id: ticketId ?? '' };
  return useLive(ticketId === undefined ? null : complaintKey(ticketId), [`ticket:${ticketId}`], () =>
    call('getComplaint', { path }),
  );
}

/** A command answers with the changed record: shown at once. */
export function keepComplaint(complaint: Complaint): void {
  putAnswer(complaintKey(complaint.ticketId), complaint);
}

/** Month and year against their targets (CMP-7); `wanted` false: not for this role. */
export function useComplaintRates(wanted: boolean) {
  return useLive(wanted ? 'complaint:rates' : null, ['tickets'], () => call('getComplaintRates', { query: {} }));
}

/** A year of one community with its months. @param year `2026` */
export function useRatesOf(communityId: string, year: string) {
  return useLive(`complaint:rates:${communityId}:${year}`, ['tickets', 'duties'], () =>
    call('getComplaintRates', { query: { communityId, year } }),
  );
}

/** How many of the same kind there were lately. */
export function useSameKind(ticketId: string, classified: boolean) {
  return useLive(classified ? `complaint:same:${ticketId}` : null, ['tickets'], () =>
    call('listSameKind', { path: { id: ticketId } }),
  );
}

const CASES_SHOWN = 3;

/** How the same kind of complaint was settled before (CMP-6). */
export function useSimilarCases(content: Complaint['classifications'][number]['content'] | undefined) {
  return useQuery(
    content === undefined ? null : `complaint:cases:${content}`,
    async () => (await call('listCases', { query: { content, limit: CASES_SHOWN } })).items,
  );
}

/** What a reader may mind in a reply (CMP-5); empty words are not asked about. */
export function useReplyCheck(ticketId: string, text: string) {
  return useQuery(
    text === '' ? null : `complaint:check:${ticketId}:${text}`,
    async () => (await call('checkReply', { path: { id: ticketId }, body: { text } })).findings,
  );
}
