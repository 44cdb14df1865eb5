import type { AnyQueue } from '@youying/shared/domain/queues';
import { useRef, useState } from 'react';
import { call } from '@/platform/api/call';
import { useLive } from '@/platform/use-live';
import type { Query } from '@/platform/use-query';
import { countsOf, entryOf, type QueueEntry, type QueueFilters } from './queues';

const PAGE = 50;

/** How many lie in each queue, and in which departments' hands. */
export function useQueueCounts() {
  return useLive('desk:counts', ['tickets'], () => call('getQueueCounts'));
}

export function useCountOf(queue: AnyQueue): number | undefined {
  const answer = useQueueCounts().data;
  return answer === undefined ? undefined : countsOf(answer)[queue];
}

export interface QueuePages {
  entries: QueueEntry[];
  /** Whether there are more behind them. */
  more: boolean;
}

export interface QueueList extends Query<QueuePages> {
  /** Asks for the next page as well. */
  showMore(): void;
}

/** A queue by nearest deadline, or where words are asked for what is found, newest first; page by page as one scrolls. */
export function useQueueList(filters: QueueFilters): QueueList {
  const key = `desk:queue:${JSON.stringify(filters)}`;
  const wanted = useRef({ key, pages: 1 });
  if (wanted.current.key !== key) wanted.current = { key, pages: 1 };
  const [asking, setAsking] = useState(false);
  const query = useLive(key, ['tickets'], () => loadPages(filters, () => wanted.current.pages));
  const showMore = () => {
    if (asking || query.data?.more !== true) return;
    wanted.current = { key, pages: wanted.current.pages + 1 };
    setAsking(true);
    void query.refresh().finally(() => setAsking(false));
  };
  return { ...query, showMore };
}

/** `wanted` is asked after each page: whoever asks for more while these are on their way gets more (fetchShared). */
async function loadPages(filters: QueueFilters, wanted: () => number): Promise<QueuePages> {
  const entries: QueueEntry[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < wanted(); page += 1) {
    const answer = await loadPage(filters, cursor);
    entries.push(...answer.entries);
    if (answer.nextCursor === null) return { entries, more: false };
    cursor = answer.nextCursor;
  }
  return { entries, more: true };
}

async function loadPage({ q, queue, ...filters }: QueueFilters, cursor: string | undefined) {
  if (q === undefined) {
    const { items, nextCursor } = await call('listQueue', { query: { queue, ...filters, limit: PAGE, cursor } });
    return { entries: items.flatMap(entryOf), nextCursor };
  }
  const { kind, status } = filters;
  const found = await call('listTickets', { query: { scope: 'desk', q, kind, status, limit: PAGE, cursor } });
  const entries = found.items.flatMap((ticket) => entryOf({ ticket, callback: null, dueAt: null }));
  return { entries, nextCursor: found.nextCursor };
}
