import { call } from '@/platform/api/call';
import { updateMe } from '@/platform/session';

/** After something about oneself may have changed: a house was approved, a role given. */
export async function refreshMe(): Promise<void> {
  updateMe(await call('getMe'));
}
