import { entryOf, nextStep } from '@youying/shared/domain/procedures/book';
import type { StepToTake, TaskKind } from '@youying/shared/domain/procedures/types';
import { taskTextsOf } from '../../matters/public/event-texts.js';
import { audienceFacts } from '../../matters/public/facts.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { tell } from '../../notifications/public/tell.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity, scopeOfEverything } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { TimelineEntry } from '../../tickets/timeline.entity.js';
import { CLOCK_POLICY } from '../policy.js';
import { Task } from '../task.entity.js';
import { audienceOfStep } from './step-audience.js';

const EVERYTHING = scopeOfEverything('the task clock serves every community');

/**
 * Takes the one step of a task that is due: the row moves on, the timeline and the inboxes say so, in one commit.
 * Whoever settles the task meanwhile waits for this commit or makes it find nothing; another clock skips the row.
 * False when there was nothing to do.
 */
export async function takeStep(work: Work, id: number): Promise<boolean> {
  const due = { id, isOpen: true, nextActionAt: { lte: work.now } };
  const task = await work.findOne(Task, EVERYTHING, due, { lock: 'skip_locked' });
  if (!task) return false;
  const kind = task.kind as TaskKind;
  const { dueAt } = task;
  // A task keeps the numbers it was opened by, whatever its community has decided since.
  const policies = (await rulesOf(work, task.communityId)).policiesAt(task.createdAt);
  const step = dueAt === null ? null : nextStep({ kind, dueAt, step: task.step }, work.now, policies);
  const asRead = { id, isOpen: true, step: task.step };
  if (step === null || dueAt === null) {
    const more = dueAt !== null && task.step < entryOf(kind).steps.length;
    work.updateOne(Task, asRead, { nextActionAt: more ? work.now + CLOCK_POLICY.lookAgainMs : null });
    return true;
  }
  work.updateOne(Task, asRead, { step: step.step, nextActionAt: step.nextActionAt });
  await announceStep(work, task, { ...step, kind, dueAt });
  return true;
}

async function announceStep(
  work: Work,
  task: Task,
  step: StepToTake & { readonly kind: TaskKind; readonly dueAt: number },
): Promise<void> {
  const { communityId, ticketId, rule } = task;
  const { act, kind, dueAt } = step;
  const matter = await loadMatter(work, scopeOfCommunity(communityId), ticketId);
  if (!matter) throw new Error(`task ${task.id} (${kind}) has no ticket`);
  const order = task.subjectType === 'work_order' ? matter.orders.find((one) => one.id === task.subjectId) : undefined;
  const workOrderId = order?.id ?? null;
  const type = `task_${act}` as const;
  const { policiesAt, calendarAt } = matter.rules;
  const parts = { matter, policies: policiesAt(task.createdAt), calendar: calendarAt(task.createdAt) };
  const texts = taskTextsOf(parts, type, { kind, dueAt }, work.now, order ?? null);
  const entryId = nextId();
  work.insert(TimelineEntry, {
    id: entryId,
    communityId,
    ticketId,
    workOrderId,
    type,
    visibility: 'internal',
    actorId: null,
    actorName: null,
    actorRole: null,
    text: null,
    texts,
    data: { taskId: task.id, kind, rule, step: step.step, dueAt, to: step.to },
    at: work.now,
  });
  await tell(work, {
    communityId,
    ticketId,
    workOrderId,
    eventId: entryId,
    type,
    texts,
    addressees: await audienceOfStep(work, task, step.to, audienceFacts(matter, workOrderId)),
    except: null,
  });
}
