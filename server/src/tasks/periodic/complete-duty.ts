import type { Actor } from '@youying/shared/domain/roles';
import { communityNameOf } from '../../communities/queries/community-name.js';
import type { Look } from '../../matters/public/view-parts.js';
import type { Work } from '../../platform/database/work.js';
import { notFound, Problem } from '../../platform/http/problem.js';
import type { TaskView } from '../dto/task-views.js';
import { mayCompleteDuty, settledByWord } from '../public/may-complete-duty.js';
import { Task } from '../task.entity.js';
import { dutyView } from './duty-view.js';

/** What the community owed for a period is done; the note says what came of it. */
export async function completeDuty(
  work: Work,
  duty: Task,
  { actor, note, look }: { readonly actor: Actor; readonly note: string | null; readonly look: Look },
): Promise<TaskView> {
  if (!mayCompleteDuty(actor, duty)) throw notFound();
  if (!settledByWord(duty)) throw new Problem('settled_by_action', { members: { kind: duty.kind } });
  if (!duty.isOpen) throw new Problem('invalid_transition', { members: { from: 'done', action: 'completeTask' } });
  const settled = {
    isOpen: false,
    state: 'done',
    settledAt: work.now,
    settledBy: actor.personId,
    nextActionAt: null,
    outcome: note,
  } as const;
  work.updateOne(Task, { id: duty.id, isOpen: true }, settled);
  return dutyView({ ...duty, ...settled }, await communityNameOf(work, duty.communityId), look);
}
