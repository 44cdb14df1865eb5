import { call } from '@/platform/api/call';
import { useQuery } from '@/platform/use-query';

export function useCategories(communityId: string | undefined) {
  return useQuery(
    `categories ${communityId ?? ''}`,
    async () => (await call('listCategories', { query: { communityId } })).items,
  );
}
