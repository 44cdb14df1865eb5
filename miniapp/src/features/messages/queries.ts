import { call } from '@/platform/api/call';
import { learnTemplateIds } from '@/platform/subscribe';
import { useLive } from '@/platform/use-live';
import { useQuery } from '@/platform/use-query';

/** The inbox: the truth, whatever WeChat delivered. */
export function useMessages() {
  return useLive('messages', ['inbox'], () => call('listMyMessages', { query: { limit: 50 } }));
}

/** How many notices are left; brings the template ids that asking needs. */
export function useMessageRights() {
  return useQuery('message rights', async () => {
    const { items } = await call('getMessageRights');
    learnTemplateIds(items);
    return items;
  });
}
