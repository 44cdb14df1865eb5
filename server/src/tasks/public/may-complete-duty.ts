import { type Actor, holdsIn, type Role } from '@youying/shared/domain/roles';
import type { Task } from '../task.entity.js';

/** Whoever owes it, and the manager above them. */
export const mayCompleteDuty = (
  actor: Actor,
  { communityId, ownerRole }: Pick<Task, 'communityId' | 'ownerRole'>,
): boolean => holdsIn(actor, communityId, [ownerRole as Role, 'manager']);
