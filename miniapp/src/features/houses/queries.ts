import { call } from '@/platform/api/call';
import { useQuery } from '@/platform/use-query';

export function useHousehold(houseId: string | undefined) {
  return useQuery(houseId === undefined ? null : `household ${houseId}`, () =>
    call('getHousehold', { path: { id: houseId ?? '' } }),
  );
}

export function useMyJoinRequests() {
  return useQuery('join requests', async () => (await call('listJoinRequests')).items);
}
