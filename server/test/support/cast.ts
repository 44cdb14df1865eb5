import type { Actor, Department, Role } from '@youying/shared/domain/roles';

/** Communities of the demo company, by numbers of our own: the rules are asked without looking into the database. */
export const A = 1;
export const B = 2;

type Person = readonly [account: string, Role, community: number | null, Department | null, houses?: readonly number[]];

const PEOPLE: readonly Person[] = [
  ['resident-1', 'resident', A, null, [101]],
  ['resident-2', 'resident', A, null, [102, 103]],
  ['receptionist', 'receptionist', A, 'customer_service'],
  ['cs-supervisor', 'cs_supervisor', A, 'customer_service'],
  ['manager', 'manager', A, null],
  ['cashier', 'cashier', A, null],
  ['engineer-1', 'implementer', A, 'engineering'],
  ['engineer-2', 'implementer', A, 'engineering'],
  ['engineering-supervisor', 'department_supervisor', A, 'engineering'],
  ['cleaner-1', 'implementer', A, 'cleaning'],
  ['cleaning-supervisor', 'department_supervisor', A, 'cleaning'],
  ['guard-1', 'implementer', A, 'security'],
  ['security-supervisor', 'department_supervisor', A, 'security'],
  ['contractor-1', 'contractor', A, 'engineering'],
  ['admin', 'admin', null, null],
  ['head-office', 'head_office', null, null],
  ['resident-b', 'resident', B, null, [201]],
  ['receptionist-b', 'receptionist', B, 'customer_service'],
  ['engineer-b', 'implementer', B, 'engineering'],
  ['manager-b', 'manager', B, null],
];

/** Every demo account as the access table sees it. */
export const CAST: ReadonlyMap<string, Actor> = new Map(
  PEOPLE.map(([account, role, communityId, department, houseIds = []], index) => [
    account,
    { personId: index + 1, name: account, grants: [{ role, communityId, department }], houseIds },
  ]),
);

export const ACCOUNTS = [...CAST.keys()];

export function actorOf(account: string): Actor {
  const actor = CAST.get(account);
  if (!actor) throw new Error(`no such account: ${account}`);
  return actor;
}
