import { type PolicyHistory, policyHistory } from '@youying/shared/domain/procedures/policy-history';
import { Community } from '../../communities/community.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { idTextOrNull } from '../../platform/http/ids.js';
import { notFound } from '../../platform/http/problem.js';
import type { CallbackRuleChange } from '../callback-rule-change.entity.js';
import { PolicyVersion } from '../policy-version.entity.js';

/** Everything a community ever set, oldest first. */
export const versionsOf = (reader: Reader, communityId: number): Promise<PolicyVersion[]> =>
  reader.find(PolicyVersion, scopeOfCommunity(communityId), {}, { orderBy: [['id', 'asc']] });

/** Nobody else changes the settings of this community until the unit of work ends. */
export async function lockSettingsOf(work: Work, communityId: number): Promise<void> {
  if (!(await work.findOneGlobal(Community, { id: communityId }, { lock: 'update' }))) throw notFound();
}

/** What a list of settings was read at: the last change of a number or of a callback. */
export const settingsVersion = (
  versions: readonly PolicyVersion[],
  rules: readonly CallbackRuleChange[],
): string | null => idTextOrNull(Math.max(versions.at(-1)?.changeId ?? 0, rules.at(-1)?.id ?? 0) || null);

export const historyOf = (versions: readonly PolicyVersion[]): PolicyHistory =>
  policyHistory(versions.map(({ policyKey: key, ...version }) => ({ ...version, key })));
