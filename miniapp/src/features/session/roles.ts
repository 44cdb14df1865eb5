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
/** The desk is no tab (it lives in a subpackage), but stands in the bar of those who work there. */
const deskTabs: readonly BarName[] = ['desk', 'todo', 'me'];
const companyTabs: readonly BarName[] = ['todo', 'me'];

export type BarName = TabName | 'desk';

export const tabsOfSide: Record<Side, readonly BarName[]> = {
  resident: residentTabs,
  staff: staffTabs,
  desk: deskTabs,
  lead: staffTabs,
  company: companyTabs,
};

const landingOfSide: Record<Side, RouteName> = {
  resident: 'home',
  staff: 'orders',
  desk: 'desk',
  lead: 'todo',
  company: 'todo',
};

/** Roles that work elsewhere than the others of their side. */
const landingOfRole: Readonly<Record<string, RouteName>> = { manager: 'desk', admin: 'deskImport' };

/** Where a person with this role arrives after logging in. */
export function landingOf(role: string): RouteName {
  return landingOfRole[role] ?? landingOfSide[sideOf(role)];
}
