import type { CallbackKind } from '@youying/shared/domain/callback/rules';
import type { PhraseSituation } from '@youying/shared/domain/intake/phrases';
import { DESK_ROLES, type Department } from '@youying/shared/domain/roles';
import { allPages, PAGE } from '@/platform/api/all-pages';
import { call } from '@/platform/api/call';
import { cachedAnswer, putAnswer } from '@/platform/query-cache';
import { useLive } from '@/platform/use-live';
import { useQuery } from '@/platform/use-query';
import { useMeHere } from '@/platform/workplace';
import type { CallbackTab } from './callback-form';
import type { Callback, Matter, StaffMember } from './types';

export const matterKey = (id: string) => `desk:matter:${id}`;
export const timelineKey = (id: string) => `desk:timeline:${id}`;

export function useMatter(id: string | undefined) {
  return useLive(id === undefined ? null : matterKey(id), [`ticket:${id}`], () =>
    call('getTicket', { path: { id: id ?? '' } }),
  );
}

export function useTimeline(id: string) {
  return useLive(timelineKey(id), [`ticket:${id}`], async () => (await call('getTimeline', { path: { id } })).items);
}

/** A command answers with the changed matter: shown at once, without asking again. */
export function keepMatter(matter: Matter): void {
  const key = matterKey(matter.id);
  // Only the question for one matter says how far a message has come; until it is asked again, that has not changed.
  const known = cachedAnswer(key)?.data as Matter | undefined;
  putAnswer(key, { ...matter, reached: matter.reached ?? known?.reached });
}

export function useHousehold(houseId: string | null | undefined) {
  const key = houseId == null ? null : `desk:household:${houseId}`;
  return useLive(key, ['households', 'tickets'], () => call('getHousehold', { path: { id: houseId ?? '' } }));
}

/** Standard phrases of a situation (INT-6). */
export function usePhrases(situation: PhraseSituation) {
  return useLive(
    `desk:phrases:${situation}`,
    ['knowledge'],
    async () => (await call('listPhrases', { query: { situation } })).items,
  );
}

/** Standard phrases of every situation; `wanted` false: not asked for. */
export function useAllPhrases(wanted = true) {
  return useLive(
    wanted ? 'desk:phrases' : null,
    ['knowledge'],
    async () => (await call('listPhrases', { query: {} })).items,
  );
}

/** 话术 and 知识 by words, and what bears on what was said first (INT-6, HOT-5). */
export function useKnowledge(query: { kind?: 'phrase' | 'article'; q?: string; said?: string; category?: string }) {
  return useLive(
    `desk:knowledge:${JSON.stringify(query)}`,
    ['knowledge'],
    async () => (await call('listKnowledge', { query })).items,
  );
}

export function useStaff() {
  return useLive('desk:staff', ['roster'], () => everyone('sent_out'));
}

/** Whoever works here, the desk and the managers too: to turn to, to name, to hand something to. */
export function useColleagues() {
  return useLive('desk:colleagues', ['roster'], async () => {
    const items = await everyone('everybody');
    // Somebody with posts on two pages stands once in a list of people.
    return items.filter(({ id }, index) => items.findIndex((other) => other.id === id) === index);
  });
}

async function everyone(who: 'sent_out' | 'everybody'): Promise<StaffMember[]> {
  const pages = await allPages((cursor) => call('listStaff', { query: { who, limit: PAGE, cursor } }));
  return pages.items;
}

/** Who can be sent now, department by department. */
export function useCrew() {
  return useLive('desk:crew', ['tickets', 'roster'], () => call('whoIsOnDuty'));
}

/** Who should go, with the reasons; undefined `department`: that of the category. */
export function useSuggestion(ticketId: string | undefined, department: Department | undefined) {
  const key = ticketId === undefined ? null : `desk:suggestion:${ticketId}:${department ?? ''}`;
  return useLive(key, ['tickets', 'roster'], () =>
    call('suggestAssignee', { query: { ticketId: ticketId ?? '', department } }),
  );
}

export function useCategories(communityId: string | undefined) {
  const key = communityId === undefined ? null : `desk:categories:${communityId}`;
  return useQuery(key, async () => (await call('listCategories', { query: { communityId } })).items);
}

/** Where this person works at the desk. */
export function useDeskCommunity(): { id: string; name: string } | null {
  return useMeHere().roles.find(({ role }) => (DESK_ROLES as readonly string[]).includes(role))?.community ?? null;
}

/** @param kind the row of the table that asked for it; undefined: all */
export function useCallbacksOf(tab: CallbackTab, kind: CallbackKind | undefined) {
  return useLive(`desk:callbacks:${tab}:${kind ?? ''}`, ['tickets'], async () => {
    const { items } = await allPages<Callback>((cursor) =>
      call('listCallbacks', { query: { tab, kind, limit: PAGE, cursor } }),
    );
    return items;
  });
}

export function useCallbackCounts(communityId: string | undefined, kind?: CallbackKind) {
  const path = { id: communityId ?? '' };
  const key = communityId === undefined ? null : `desk:callbacks:counts:${communityId}:${kind ?? ''}`;
  return useLive(key, ['tickets'], () => call('getCallbackCounts', { path, query: { kind } }));
}

export function useCallbackRate(communityId: string | undefined) {
  const path = { id: communityId ?? '' };
  return useLive(communityId === undefined ? null : `desk:callbacks:rate:${communityId}`, ['tickets'], () =>
    call('getCallbackRate', { path, query: {} }),
  );
}

export function useJoinRequests() {
  return useLive(
    'desk:joins',
    ['duties'],
    async () => (await call('listJoinRequests', { query: { status: 'waiting', limit: PAGE } })).items,
  );
}

/** What of a matter was printed, newest first. */
export function usePrints(ticketId: string) {
  return useQuery(`desk:prints:${ticketId}`, async () => (await call('listPrints', { path: { id: ticketId } })).items);
}
