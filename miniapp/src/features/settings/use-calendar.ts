import { call } from '@/platform/api/call';
import { useLive } from '@/platform/use-live';

export function useWorkingCalendar(communityId: string | undefined) {
  const path = { id: communityId ?? '' };
  return useLive(communityId === undefined ? null : `calendar:${communityId}`, ['settings'], () =>
    call('getWorkingCalendar', { path }),
  );
}
