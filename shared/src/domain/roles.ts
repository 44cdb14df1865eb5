/** ROL-1. One person may hold several, in several communities. */
export const ROLES = [
  'resident',
  'receptionist',
  'implementer',
  'contractor',
  'department_supervisor',
  'cs_supervisor',
  'manager',
  'cashier',
  'head_office',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

export const DEPARTMENTS = ['engineering', 'cleaning', 'security', 'customer_service'] as const;
export type Department = (typeof DEPARTMENTS)[number];

/** One role in one community; `communityId` null reaches every community (head office, administrator). */
export interface Grant {
  readonly role: Role;
  readonly communityId: number | null;
  readonly department?: Department | null;
  /** Not held but stood in for, while nobody holds it (access/acting.ts). */
  readonly acting?: true;
}

/** Who asks. `houseIds`: the houses this person lives in or owns now. */
export interface Actor {
  readonly personId: number;
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly houseIds: readonly number[];
}

export function holdsIn(actor: Actor, communityId: number, roles: readonly Role[]): boolean {
  return actor.grants.some(
    (grant) => roles.includes(grant.role) && (grant.communityId === null || grant.communityId === communityId),
  );
}

/** The desk: whose notes count as follow-up (FUP-1) and who may record a resident's word by telephone. */
export const DESK_ROLES: readonly Role[] = ['receptionist', 'cs_supervisor', 'manager'];

/** Who may sign the close-out of an emergency (CLO-4). */
export const SENIOR_ROLES: readonly Role[] = ['cs_supervisor', 'manager'];

/** Who answers for a department. */
export const HEAD_OF: Readonly<Record<Department, Role>> = {
  engineering: 'department_supervisor',
  cleaning: 'department_supervisor',
  security: 'department_supervisor',
  customer_service: 'cs_supervisor',
};

/** ROL-1: these reach every community, whichever their row names. */
export const COMPANY_ROLES: readonly Role[] = ['head_office', 'admin'];

export const STAFF_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'resident');

/** Who is told, and acts, in the place of a role that nobody holds: a department without a head, a desk without people. */
export const STANDS_IN: Readonly<Partial<Record<Role, Role>>> = {
  implementer: 'department_supervisor',
  department_supervisor: 'cs_supervisor',
  receptionist: 'cs_supervisor',
  cs_supervisor: 'manager',
};

/** `sent_out`: whom one may send. `everybody`: whom one may turn to, name or hand something to. */
export const STAFF_LISTS = {
  sent_out: ['implementer', 'contractor', 'department_supervisor'],
  everybody: STAFF_ROLES.filter((role) => !COMPANY_ROLES.includes(role)),
} as const satisfies Record<string, readonly Role[]>;
export type StaffList = keyof typeof STAFF_LISTS;
