import { Inject, Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { taskSubject } from '@youying/shared/domain/access/subjects';
import type { Language } from '@youying/shared/domain/language';
import { entryOf } from '@youying/shared/domain/procedures/book';
import type { TaskKind } from '@youying/shared/domain/procedures/types';
import type { Actor, Department } from '@youying/shared/domain/roles';
import { loadMatter } from '../../matters/public/load-matters.js';
import { performOnTicket, stageOf } from '../../matters/public/perform.js';
import { taskView } from '../../matters/public/task-view.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOf } from '../../platform/http/caller.js';
import { notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { CompleteTaskInput, TaskView } from '../dto/task-views.js';
import { hintTask } from '../hint-task.js';
import { completeDuty } from '../periodic/complete-duty.js';
import { dutyFence } from '../public/reports-seen.js';
import { Task } from '../task.entity.js';

/** Ends a task by hand; a note of it goes into the timeline as what it is: a follow-up of the desk (FUP-1). */
@Injectable()
export class CompleteTask {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(
    actor: Actor,
    call: CommandCall,
    id: number,
    { note }: CompleteTaskInput,
    language: Language,
  ): Promise<TaskView> {
    return this.commands.run(call, async (work) => {
      const scope = scopeOf(actor);
      const known = await work.findOne(Task, scope, { id });
      if (!known || !maySettle(actor, known) || !(await isThereFor(work, actor, known))) throw notFound();
      hintTask(work, known);
      if (known.ticketId === null) {
        const look = { actor, language, now: work.now, signer: this.signer };
        return completeDuty(work, known, { actor, note: note ?? null, look });
      }
      if (!entryOf(known.kind as TaskKind).byHand)
        throw new Problem('settled_by_action', { members: { kind: known.kind } });
      const matter = await loadMatter(work, scope, known.ticketId, { lock: true });
      const task = matter?.tasks.find((open) => open.id === id);
      if (!matter || !task)
        throw new Problem('invalid_transition', { members: { from: 'done', action: 'completeTask' } });
      if (note !== undefined) {
        performOnTicket(stageOf(work, matter, actor), { action: 'addNote', text: note, visibility: 'internal' });
        work.afterCommit(() => this.wakeups.nudge('outbox'));
      }
      const settled = {
        isOpen: false,
        state: 'done',
        settledAt: work.now,
        settledBy: actor.personId,
        nextActionAt: null,
      } as const;
      // The note may have settled it already, by the procedure book.
      if (matter.tasks.some((open) => open.id === id)) work.updateOne(Task, { id, isOpen: true }, settled);
      return taskView({ ...task, ...settled }, matter, { actor, language, now: work.now, signer: this.signer });
    });
  }
}

/** CMP-4: by its id it is found no more than in a list. */
async function isThereFor(reader: Reader, actor: Actor, { id }: Task): Promise<boolean> {
  const fence = dutyFence(actor, 'k');
  const rows = await reader.rows(`SELECT k.id FROM task k WHERE k.id = ? AND ${fence.text}`, [id, ...fence.values]);
  return rows.length > 0;
}

/** One's own, or within one's reach; anything else does not exist for the caller. */
function maySettle(actor: Actor, { communityId, assigneeId, department }: Task): boolean {
  const subject = taskSubject({ communityId, assigneeId, department: department as Department | null });
  return mayDo('completeTask', actor, subject);
}
