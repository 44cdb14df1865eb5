import { call } from '@/platform/api/call';
import type { Answer, Input, Item } from '@/platform/api/contract';
import { useMe } from '@/platform/session';
import { useLive } from '@/platform/use-live';
import { useQuery } from '@/platform/use-query';
import { useMeHere } from '@/platform/workplace';

export type Policy = Item<'listPolicies'>;
export type OwnRule = Answer<'listPolicies'>['callbackRules'][number];
export type PolicyChange = Item<'listPolicyChanges'>;

/** Roles that may set the limits of their community. */
const SETTERS: ReadonlySet<string> = new Set(['cs_supervisor', 'manager']);

export function setsPolicies(roles: readonly string[]): boolean {
  return roles.some((role) => SETTERS.has(role));
}

/** The community whose settings this person may change. */
export function useSettingsCommunity(): { id: string; name: string } | null {
  return useMeHere().roles.find(({ role }) => SETTERS.has(role))?.community ?? null;
}

/** Communities whose settings this person may change too: numbers may be taken over from there. */
export function useOtherSettings(communityId: string): { id: string; name: string }[] {
  const theirs = useMe().roles.flatMap(({ role, community }) => (SETTERS.has(role) ? [community] : []));
  return theirs.filter(({ id }, at) => id !== communityId && theirs.findIndex((one) => one.id === id) === at);
}

export function usePolicies(communityId: string | undefined) {
  const path = { id: communityId ?? '' };
  return useLive(communityId === undefined ? null : `policies:${communityId}`, ['settings'], () =>
    call('listPolicies', { path }),
  );
}

/** What the last days would have been with other numbers; null: nothing to ask. */
export function usePolicyPreview(communityId: string, changes: Input<'previewPolicies'>['body']['changes'] | null) {
  const path = { id: communityId };
  return useQuery(changes === null ? null : `policy preview:${communityId}:${JSON.stringify(changes)}`, () =>
    call('previewPolicies', { path, body: { changes: changes ?? [] } }),
  );
}

/** Of the history at first; more when somebody asks for what was before. */
export const CHANGES_SHOWN = 20;

/** Newest first, and whether there are more. */
export function usePolicyChanges(communityId: string | undefined, shown: number) {
  const path = { id: communityId ?? '' };
  return useLive(communityId === undefined ? null : `policy changes:${communityId}:${shown}`, ['settings'], () =>
    call('listPolicyChanges', { path, query: { limit: shown } }),
  );
}
