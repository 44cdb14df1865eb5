import { call } from '@/platform/api/call';
import { useLive } from '@/platform/use-live';

export function useMyJoinRequests() {
  return useLive('join requests', ['inbox', 'duties'], async () => (await call('listJoinRequests')).items);
}
