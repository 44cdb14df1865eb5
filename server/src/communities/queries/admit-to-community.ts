import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import type { OperationId } from '@youying/shared/domain/access/table';
import { type Actor, type Department, holdsIn, STAFF_ROLES } from '@youying/shared/domain/roles';
import { forbidden, notFound } from '../../platform/http/problem.js';

/** Settings of a community that one does not look after are answered as if there were no such community. */
export function admitToCommunity(operation: OperationId, actor: Actor, communityId: number): void {
  if (!mayDo(operation, actor, communitySubject(communityId))) throw notFound();
}

/** The work of a community's desk: its staff may know of it and be told that it is not theirs; nobody else finds it. */
export function admitToDesk(
  operation: OperationId,
  actor: Actor,
  communityId: number,
  departments: readonly Department[] = [],
): void {
  if (mayDo(operation, actor, communitySubject(communityId, departments))) return;
  throw holdsIn(actor, communityId, STAFF_ROLES) ? forbidden() : notFound();
}
