import { call } from '@/platform/api/call';
import type { Item, Schema } from '@/platform/api/contract';
import { putAnswer } from '@/platform/query-cache';
import { useQuery } from '@/platform/use-query';
import type { Month } from './months';

export type Archive = Item<'listArchives'>;
export type ArchiveLines = Schema<'ArchiveWithTicketsView'>;
export type CallbackSummary = Schema<'CallbackSummaryView'>;

const PAGE = 100;

/** Ten years of months fit one page. */
export function useArchives(communityId: string) {
  return useQuery(`reports:archives:${communityId}`, () =>
    call('listArchives', { path: { id: communityId }, query: { limit: PAGE } }),
  );
}

export interface ArchiveSearch {
  q: string;
  only: 'all' | 'charged';
  /** How many pages of lines are shown. */
  pages: number;
}

export function useArchive(id: string, { q, only, pages }: ArchiveSearch) {
  return useQuery(`reports:archive:${id}:${only}:${pages}:${q}`, async (): Promise<ArchiveLines> => {
    const asked = { limit: PAGE, q: q === '' ? undefined : q, only: only === 'all' ? undefined : only };
    let answer = await call('getArchive', { path: { id }, query: asked });
    const items = [...answer.items];
    for (let page = 1; page < pages && answer.nextCursor !== null; page += 1) {
      answer = await call('getArchive', { path: { id }, query: { ...asked, cursor: answer.nextCursor } });
      items.push(...answer.items);
    }
    return { ...answer, items };
  });
}

const summaryKey = (communityId: string, month: Month) => `reports:callbacks:${communityId}:${month}`;

export function useCallbackSummary(communityId: string, month: Month) {
  return useQuery(summaryKey(communityId, month), () =>
    call('getCallbackSummary', { path: { id: communityId, month } }),
  );
}

/** A command answers with what it made: shown at once. */
export function keepCallbackSummary(communityId: string, summary: CallbackSummary): void {
  putAnswer(summaryKey(communityId, summary.month), summary);
}

/** @param week any moment of it, ISO; undefined: the one that is over last */
export function useWeeklyComplaints(communityId: string, week: string | undefined) {
  return useQuery(`reports:weekly:${communityId}:${week ?? 'last'}`, () =>
    call('getWeeklyComplaints', { query: { communityId, week } }),
  );
}
