import { termsFor } from '@youying/shared/domain/access/reach';
import type { OperationId } from '@youying/shared/domain/access/table';
import type { Actor } from '@youying/shared/domain/roles';
import { type Scope, scopeOfViewer } from '../../platform/database/scope.js';

/** The communities in which a role of the caller opens this operation: somebody on the desk here may only live there. */
export function scopeFor(operation: OperationId, actor: Actor): Scope {
  const communities = termsFor(operation, actor).map(({ grant }) => grant.communityId);
  return scopeOfViewer(communities.includes(null) ? 'all' : communities.filter((id) => id !== null), actor);
}
