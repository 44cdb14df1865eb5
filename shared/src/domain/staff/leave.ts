import { type Actor, DESK_ROLES, type Department, type Grant, type Role } from '../roles.js';
import { DAY, type Instant, shanghaiMidnight } from '../time.js';

export const LEAVE_STATES = ['waiting', 'granted', 'refused', 'withdrawn'] as const;
export type LeaveState = (typeof LEAVE_STATES)[number];

export const SWAP_STATES = ['asked', 'agreed', 'declined', 'approved', 'refused', 'withdrawn'] as const;
export type SwapState = (typeof SWAP_STATES)[number];

/** Who decides: up to so many days the lead, beyond it the head (HOT-8). */
export interface Deciders {
  readonly lead: Role;
  readonly head: Role;
}

/** Staff of the house; contractors keep their own roster. The level above oneself decides, whatever its length. */
const DECIDERS: readonly (readonly [role: Role, deciders: Deciders])[] = [
  ['manager', { lead: 'manager', head: 'manager' }],
  ['cs_supervisor', { lead: 'manager', head: 'manager' }],
  ['department_supervisor', { lead: 'manager', head: 'manager' }],
  ['receptionist', { lead: 'cs_supervisor', head: 'manager' }],
  ['cashier', { lead: 'cs_supervisor', head: 'manager' }],
  ['implementer', { lead: 'department_supervisor', head: 'manager' }],
];

/** Of somebody with several roles the highest counts; null: nobody who is on the roster. */
export function decidersFor(roles: readonly Role[]): Deciders | null {
  return DECIDERS.find(([role]) => roles.includes(role))?.[1] ?? null;
}

/** Days in Shanghai, both ends included. */
export const leaveDays = (from: Instant, to: Instant): number =>
  Math.round((shanghaiMidnight(to) - shanghaiMidnight(from)) / DAY) + 1;

export const deciderOf = ({ lead, head }: Deciders, days: number, leadDays: number): Role =>
  days <= leadDays ? lead : head;

/** Who leads a department day by day, and so approves its swaps. */
export const leadOf = (department: Department): Role =>
  department === 'customer_service' ? 'cs_supervisor' : 'department_supervisor';

/** Whether this person decides for that role and department: they hold it, or are the manager above it; never on their own matter. */
export function decides(
  actor: Actor,
  about: { readonly communityId: number; readonly department: Department; readonly parties: readonly number[] },
  role: Role,
): boolean {
  if (about.parties.includes(actor.personId)) return false;
  return actor.grants.some((grant) => {
    if (grant.communityId !== null && grant.communityId !== about.communityId) return false;
    if (grant.role === 'manager') return true;
    return grant.role === role && (role !== 'department_supervisor' || grant.department === about.department);
  });
}

/** The department in which somebody’s leave and swaps are decided; the desk has none in its grant. */
export function homeDepartment(grants: readonly Pick<Grant, 'role' | 'department'>[]): Department | null {
  const named = grants.find(({ department }) => department)?.department;
  if (named) return named;
  return grants.some(({ role }) => DESK_ROLES.includes(role) || role === 'cashier') ? 'customer_service' : null;
}
