import type { PeriodicKind } from '@youying/shared/domain/procedures/periodic-entries';
import type { Work } from '../../platform/database/work.js';
import { hintTask } from '../hint-task.js';
import { Task } from '../task.entity.js';

/** What is owed for a period is done: by the operation that does it, where there is one. Nothing when it was done already. */
export function settleDuty(
  work: Work,
  duty: { readonly communityId: number; readonly kind: PeriodicKind; readonly periodKey: string },
  by: { readonly personId: number; readonly outcome: string | null },
): void {
  hintTask(work, { communityId: duty.communityId, ticketId: null });
  work.updateMany(
    Task,
    { ...duty, subjectType: 'community', isOpen: true },
    {
      ...{ isOpen: false, state: 'done', settledAt: work.now, settledBy: by.personId },
      ...{ nextActionAt: null, outcome: by.outcome },
    },
  );
}
