import { COMPANY_ROLES } from '@youying/shared/domain/roles';
import type { Me } from './session-store';

export type Workplace = Me['roles'][number]['community'];
type Roles = Pick<Me, 'roles'>;

const isOfCompany = (role: string): boolean => (COMPANY_ROLES as readonly string[]).includes(role);

/** Communities in which this person works, in the order of their roles; head office and administrators choose none. */
export function workplacesOf({ roles }: Roles): Workplace[] {
  const working = roles.filter(({ role }) => role !== 'resident' && !isOfCompany(role));
  return working
    .map(({ community }) => community)
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);
}

/** Where they sit: the one they have chosen while they still work there, else the first. */
export function workplaceOf(me: Roles, chosen: string | null): Workplace | null {
  const own = workplacesOf(me);
  return own.find(({ id }) => id === chosen) ?? own[0] ?? null;
}

/** What somebody is at this workplace: supervisor of one community, receptionist of another. */
export function rolesAt(me: Roles, chosen: string | null): Me['roles'] {
  const here = workplaceOf(me, chosen);
  if (workplacesOf(me).length < 2) return me.roles;
  return me.roles.filter(({ role, community }) => isOfCompany(role) || community.id === here?.id);
}

/** An address says where its page was looked at; it counts over what was chosen the last time. */
export const communityOfAddress = (hash: string): string | null =>
  new URLSearchParams(hash.split('?')[1] ?? '').get('community');
