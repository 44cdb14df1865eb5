import { allPages, PAGE } from '@/platform/api/all-pages';
import { call } from '@/platform/api/call';
import type { Topic } from '@/platform/live/hints';
import { useLive } from '@/platform/use-live';
import type { Duty } from './types';

/** Tasks of matters, and what the community owes for a period. */
const DUTIES: readonly Topic[] = ['tickets', 'duties', 'inbox'];

const load = (scope: 'signature' | 'overdue') => async (): Promise<readonly Duty[]> =>
  (
    await allPages((cursor) =>
      call('listTasks', { query: { scope, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) } }),
    )
  ).items;

/** What waits for this person's signature or decision; `wanted` false: they have nothing to sign. */
export function useSignatures(wanted = true) {
  return useLive(wanted ? 'supervision:signatures' : null, DUTIES, load('signature'));
}

/** Duties past their time, within this person's reach. */
export function useOverdue(wanted = true) {
  return useLive(wanted ? 'supervision:overdue' : null, DUTIES, load('overdue'));
}

/** Which days of a month were signed; null: not for this person. */
export function useSignedDays(communityId: string | undefined, month: string) {
  return useLive(
    communityId === undefined ? null : `days signed:${communityId}:${month}`,
    ['duties'],
    async () => (await call('listSignedDays', { path: { id: communityId ?? '' }, query: { month } })).items,
  );
}

/** The records of a day; null: do not ask. */
export function useDayRecord(asked: { communityId: string; day: string } | null) {
  return useLive(asked === null ? null : `day:${asked.communityId}:${asked.day}`, ['tickets', 'duties'], () =>
    call('getDayRecord', { path: { id: asked?.communityId ?? '', day: asked?.day ?? '' } }),
  );
}
