import { termsFor } from '@youying/shared/domain/access/reach';
import type { OperationId } from '@youying/shared/domain/access/table';
import type { Actor } from '@youying/shared/domain/roles';
import { type Scope, scopeOfCommunities, scopeOfEverything } from '../../platform/database/scope.js';

/** The communities in which the access table lets this actor do an operation that reaches whole communities. */
export function scopeFor(operation: OperationId, actor: Actor): Scope {
  const communities = new Set<number>();
  for (const { grant, reach } of termsFor(operation, actor)) {
    if (reach === 'own') continue;
    if (reach === 'all' || grant.communityId === null) return scopeOfEverything(`the access table lets ${operation}`);
    communities.add(grant.communityId);
  }
  return scopeOfCommunities([...communities]);
}
