import { type Department, type Grant, type Role, STANDS_IN } from '../roles.js';

/** A role that somebody holds now, whoever it is. */
export interface Post {
  readonly role: Role;
  readonly communityId: number;
  readonly department: Department | null;
}

/** A department with any of these needs somebody who confirms, prices and countersigns for it. */
const WORKERS: readonly Role[] = ['implementer', 'contractor'];

/** Whose work it is while nobody holds the role: the next level that somebody holds. */
function standInFor(role: Role, isHeld: (role: Role) => boolean): Role | undefined {
  let next = STANDS_IN[role];
  while (next !== undefined && !isHeld(next)) next = STANDS_IN[next];
  return next;
}

/**
 * What somebody acts as besides what they hold: the head of a department that has none, the supervisor of customer
 * service where there is none. Whoever is told in their place (STANDS_IN) has to be able to do it, else a finished
 * order would wait for ever (WRK-3, WRK-6, WRK-11).
 */
export function actingGrants(own: readonly Grant[], posts: readonly Post[]): readonly Grant[] {
  const communities = new Set(own.flatMap(({ communityId }) => communityId ?? []));
  return [...communities].flatMap((communityId) => {
    const here = posts.filter((post) => post.communityId === communityId);
    const isHeld = (role: Role) => here.some((post) => post.role === role);
    const heads = here.filter(({ role }) => role === 'department_supervisor').map(({ department }) => department);
    const staffed = new Set(
      here.filter(({ role }) => WORKERS.includes(role)).flatMap(({ department }) => department ?? []),
    );
    const vacant: readonly Omit<Post, 'communityId'>[] = [
      ...[...staffed]
        .filter((department) => !heads.includes(department))
        .map((department) => ({ role: 'department_supervisor' as const, department })),
      ...(isHeld('cs_supervisor') ? [] : [{ role: 'cs_supervisor' as const, department: null }]),
    ];
    const holds = (role: Role | undefined) =>
      own.some((grant) => grant.communityId === communityId && grant.role === role);
    return vacant
      .filter(({ role }) => holds(standInFor(role, isHeld)))
      .map(({ role, department }): Grant => ({ role, communityId, department, acting: true }));
  });
}
