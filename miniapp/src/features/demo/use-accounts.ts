import { call } from '@/platform/api/call';
import { ApiError } from '@/platform/api/problem';
import { useQuery } from '@/platform/use-query';
import type { DemoAccount } from './accounts';

/** The demo's people; null where the server is not a demo (the operation is 404 there). */
export async function loadDemoAccounts(): Promise<readonly DemoAccount[] | null> {
  try {
    return (await call('demoAccounts')).items;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}

export function useDemoAccounts() {
  return useQuery('demoAccounts', loadDemoAccounts);
}
