import type { CommunityPolicyKey } from '@youying/shared/domain/procedures/policies';
import type { Actor } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { Problem } from '../../platform/http/problem.js';
import { PolicyVersion } from '../policy-version.entity.js';
import { RULES } from '../public/rules-of.js';
import { historyOf } from '../queries/policy-versions.js';

interface PolicyChange {
  readonly communityId: number;
  readonly actor: Actor;
  readonly settings: readonly { readonly key: CommunityPolicyKey; readonly value: number }[];
  readonly validFrom: Instant;
  readonly reason: string;
  readonly undoes: number | null;
}

/** Writes down what a community decided, beside what it had decided before; 409 when nothing would be different. */
export function setPolicies(work: Work, known: readonly PolicyVersion[], change: PolicyChange): PolicyVersion[] {
  const { communityId, actor, validFrom, reason, undoes } = change;
  const before = historyOf(known).at(validFrom);
  const changeId = nextId();
  const rows = change.settings
    .filter(({ key, value }) => before[key] !== value)
    .map(({ key, value }) => ({
      id: nextId(),
      communityId,
      changeId,
      policyKey: key,
      value,
      previousValue: before[key],
      validFrom,
      reason,
      changedBy: actor.personId,
      changedByName: actor.name,
      createdAt: work.now,
      undoes,
    }));
  if (rows.length === 0) throw new Problem('nothing_changed');
  work.insert(PolicyVersion, ...rows);
  hintCommunity(work, communityId, 'settings');
  work.afterCommit(() => work.kept.forget(RULES, communityId));
  return rows;
}
