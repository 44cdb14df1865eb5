import { type PolicyHistory, policyHistory } from '@youying/shared/domain/procedures/policy-history';
import { Community } from '../../communities/community.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { notFound } from '../../platform/http/problem.js';
import { PolicyVersion } from '../policy-version.entity.js';

/** Everything a community ever set, oldest first. */
export const versionsOf = (reader: Reader, communityId: number): Promise<PolicyVersion[]> =>
  reader.find(PolicyVersion, scopeOfCommunity(communityId), {}, { orderBy: [['id', 'asc']] });

/** Nobody else changes the settings of this community until the unit of work ends. */
export async function lockSettingsOf(work: Work, communityId: number): Promise<void> {
  if (!(await work.findOneGlobal(Community, { id: communityId }, { lock: 'update' }))) throw notFound();
}

export const historyOf = (versions: readonly PolicyVersion[]): PolicyHistory =>
  policyHistory(versions.map(({ policyKey: key, ...version }) => ({ ...version, key })));
