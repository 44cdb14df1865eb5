import { call } from '@/platform/api/call';
import type { Item } from '@/platform/api/contract';
import { useLive } from '@/platform/use-live';

export type CalendarChange = Item<'listCalendarChanges'>;

export function useWorkingCalendar(communityId: string | undefined) {
  const path = { id: communityId ?? '' };
  return useLive(communityId === undefined ? null : `calendar:${communityId}`, ['settings'], () =>
    call('getWorkingCalendar', { path }),
  );
}

const CHANGES_SHOWN = 20;

export function useCalendarChanges(communityId: string) {
  const path = { id: communityId };
  return useLive(
    `calendar changes:${communityId}`,
    ['settings'],
    async () => (await call('listCalendarChanges', { path, query: { limit: CHANGES_SHOWN } })).items,
  );
}
