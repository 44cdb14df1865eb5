import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import type { OperationId } from '@youying/shared/domain/access/table';
import type { Actor } from '@youying/shared/domain/roles';
import { notFound } from '../../platform/http/problem.js';

/** Settings of a community that one does not look after are answered as if there were no such community. */
export function admitToCommunity(operation: OperationId, actor: Actor, communityId: number): void {
  if (!mayDo(operation, actor, communitySubject(communityId))) throw notFound();
}
