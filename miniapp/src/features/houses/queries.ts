import { call } from '@/platform/api/call';
import { useLive } from '@/platform/use-live';
import { useQuery } from '@/platform/use-query';

export function useHousehold(houseId: string | undefined) {
  return useQuery(houseId === undefined ? null : `household ${houseId}`, () =>
    call('getHousehold', { path: { id: houseId ?? '' } }),
  );
}

export function useMyJoinRequests() {
  return useLive('join requests', ['inbox', 'duties'], async () => (await call('listJoinRequests')).items);
}
