import type { PeriodKind } from '@youying/shared/domain/dashboard/periods';
import { useRef } from 'react';
import { call } from '@/platform/api/call';
import { useQuery } from '@/platform/use-query';
import type { AskedFigure, FigureRow } from './figures';

const PAGE = 50;

/** @param at a day of the period; undefined: today */
export function useDashboard(communityId: string, period: PeriodKind, at: string | undefined) {
  return useQuery(`reports:dashboard:${communityId}:${period}:${at ?? 'today'}`, () =>
    call('getDashboard', { path: { id: communityId }, query: { period, at } }),
  );
}

export interface FigurePages {
  rows: FigureRow[];
  more: boolean;
}

/** REP-7: the list behind a figure, page by page. */
export function useFigureRows(communityId: string, asked: AskedFigure) {
  const key = `reports:figure:${communityId}:${JSON.stringify(asked)}`;
  const wanted = useRef({ key, pages: 1 });
  if (wanted.current.key !== key) wanted.current = { key, pages: 1 };
  const query = useQuery(key, async (): Promise<FigurePages> => {
    const rows: FigureRow[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < wanted.current.pages; page += 1) {
      const answer = await call('listFigureTickets', {
        path: { id: communityId },
        query: { ...asked, limit: PAGE, cursor },
      });
      rows.push(...answer.items);
      if (answer.nextCursor === null) return { rows, more: false };
      cursor = answer.nextCursor;
    }
    return { rows, more: true };
  });
  const showMore = () => {
    if (query.loading || query.data?.more !== true) return;
    wanted.current = { key, pages: wanted.current.pages + 1 };
    void query.refresh();
  };
  return { ...query, showMore };
}
