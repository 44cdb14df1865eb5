import { termsFor } from '@youying/shared/domain/access/reach';
import type { OpenTerm } from '@youying/shared/domain/access/types';
import { SIGNED_KINDS } from '@youying/shared/domain/procedures/signatures';
import type { Actor } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import type { Sql } from '../../platform/database/where.js';
import { dutyFence } from '../public/reports-seen.js';

const any = (arms: readonly Sql[]): Sql => ({
  text: arms.length === 0 ? '1 = 0' : `(${arms.map(({ text }) => text).join(' OR ')})`,
  values: arms.flatMap(({ values }) => values),
});

const inCommunity = (communityId: number | null): Sql =>
  communityId === null ? { text: '1 = 1', values: [] } : { text: 'k.community_id = ?', values: [communityId] };

function and(...parts: readonly Sql[]): Sql {
  return { text: parts.map(({ text }) => text).join(' AND '), values: parts.flatMap(({ values }) => values) };
}

/** Assigned to the caller, or nobody's yet and of a role that the caller holds there. */
function mine({ personId, grants }: Actor): Sql {
  const ofRoles = grants.map(({ role, communityId, department }) =>
    and(
      inCommunity(communityId),
      { text: 'k.assignee_id IS NULL AND k.owner_role = ?', values: [role] },
      { text: '(k.department IS NULL OR k.department = ?)', values: [department ?? ''] },
    ),
  );
  return any([{ text: 'k.assignee_id = ?', values: [personId] }, ...ofRoles]);
}

const SIGNED = { text: `k.kind IN (${SIGNED_KINDS.map(() => '?').join(', ')})`, values: SIGNED_KINDS };

/** One arm per way in that the access table opens (ROL-1). */
function reachable(actor: Actor): Sql {
  const arm = ({ grant, reach }: OpenTerm): Sql => {
    const there = inCommunity(grant.communityId);
    if (reach === 'own') return and(there, { text: 'k.assignee_id = ?', values: [actor.personId] });
    if (reach === 'department') return and(there, { text: 'k.department = ?', values: [grant.department ?? ''] });
    return there;
  };
  return any(termsFor('listTasks', actor).map(arm));
}

const SCOPES = {
  mine: (actor: Actor) => mine(actor),
  department: (actor: Actor) => reachable(actor),
  signature: (actor: Actor) => and(mine(actor), SIGNED),
  overdue: (actor: Actor, now: Instant) =>
    and(any([mine(actor), reachable(actor)]), { text: 'k.due_at < ?', values: [now] }),
} as const;

/** The open tasks of a scope whose clocks run, as a condition on `task k`; it names the caller's communities itself. */
export function taskCondition(actor: Actor, scope: string | undefined, now: Instant): Sql {
  const open = { text: 'k.is_open = 1 AND k.paused_at IS NULL', values: [] };
  return and(open, dutyFence(actor, 'k'), SCOPES[(scope ?? 'mine') as keyof typeof SCOPES](actor, now));
}
