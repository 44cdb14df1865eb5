import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { useQuery } from '@/platform/use-query';

export type SavedView = Schema<'SavedViewView'>;

/** One's own views and those that the community shares. */
export function useViews() {
  return useQuery('desk:views', async () => (await call('listViews')).items);
}
