import { termsFor } from '@youying/shared/domain/access/reach';
import type { OperationId } from '@youying/shared/domain/access/table';
import type { Actor } from '@youying/shared/domain/roles';
import { forbidden } from '../../platform/http/problem.js';

/** The community at whose desk the caller works, the chosen one first (access.guard.ts); calls and messages belong to it. */
export function deskCommunityOf(operation: OperationId, actor: Actor): number {
  const [communityId] = termsFor(operation, actor).flatMap(({ grant }) => grant.communityId ?? []);
  if (communityId === undefined) throw forbidden();
  return communityId;
}
