import { isPeriodic, periodicEntryOf } from '@youying/shared/domain/procedures/periodic-entries';
import { type Actor, holdsIn, type Role } from '@youying/shared/domain/roles';
import type { Task } from '../task.entity.js';

/** Whoever owes it, and the manager above them. */
export const mayCompleteDuty = (
  actor: Actor,
  { communityId, ownerRole }: Pick<Task, 'communityId' | 'ownerRole'>,
): boolean => holdsIn(actor, communityId, [ownerRole as Role, 'manager']);

/** Where no operation records what was done, the word of whoever owes it ends it. */
export const settledByWord = ({ kind }: Pick<Task, 'kind'>): boolean =>
  isPeriodic(kind) && periodicEntryOf(kind).settledBy === 'completeTask';
