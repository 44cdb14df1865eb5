import type { RouteName, TabName } from '@/routes';

/** What kind of screens a role works with. */
export type Side = 'resident' | 'staff' | 'desk' | 'lead' | 'company';

const sideOfRole: Record<string, Side> = {
  resident: 'resident',
  implementer: 'staff',
  contractor: 'staff',
  receptionist: 'desk',
  cs_supervisor: 'desk',
  department_supervisor: 'lead',
  manager: 'lead',
  cashier: 'company',
  head_office: 'company',
  admin: 'company',
};

/** Working roles before living here: a receptionist who is also a resident comes to work first. */
const precedence: readonly Side[] = ['desk', 'lead', 'staff', 'company', 'resident'];

export function sideOf(role: string): Side {
  return sideOfRole[role] ?? 'company';
}

export interface RoleChoice {
  activeRole: string | null;
  me: { roles: readonly { role: string }[] };
}

/** The role a person wears: the one chosen in 我的, else the first by precedence. Someone without any lives here. */
export function wornRole({ activeRole, me }: RoleChoice): string {
  const own = me.roles.map(({ role }) => role);
  if (activeRole !== null && own.includes(activeRole)) return activeRole;
  for (const side of precedence) {
    const role = own.find((candidate) => sideOf(candidate) === side);
    if (role !== undefined) return role;
  }
  return 'resident';
}

const residentTabs: readonly TabName[] = ['home', 'matters', 'me'];
const staffTabs: readonly TabName[] = ['orders', 'todo', 'me'];
const deskTabs: readonly TabName[] = ['todo', 'me'];

export const tabsOfSide: Record<Side, readonly TabName[]> = {
  resident: residentTabs,
  staff: staffTabs,
  desk: deskTabs,
  lead: staffTabs,
  company: deskTabs,
};

/** Where a person arrives after logging in. */
export const landingOfSide: Record<Side, RouteName> = {
  resident: 'home',
  staff: 'orders',
  desk: 'todo',
  lead: 'todo',
  company: 'todo',
};
