import { tell } from '../../notifications/public/tell.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { hintTask } from '../hint-task.js';
import { isHeld } from '../peak/current-peak.js';
import { CLOCK_POLICY } from '../policy.js';
import { Task } from '../task.entity.js';
import { type DueStep, hasStepLeft, stepsDue } from './step-due.js';
import { newsOfStep } from './step-news.js';

const EVERYTHING = scopeOfEverything('the task clock serves every community');

/**
 * Takes the one step of a task that is due: the row moves on, the timeline and the inboxes say so, in one commit.
 * Whoever settles the task meanwhile waits for this commit or makes it find nothing; another clock skips the row.
 * False when there was nothing to do.
 */
export async function takeStep(work: Work, id: number): Promise<boolean> {
  const taken = await claimSteps(work, id, 1);
  for (const step of taken?.steps ?? []) {
    for (const news of await newsOfStep(work, step.task, step)) await tell(work, news);
  }
  return taken !== undefined;
}

/** A due step together with its task. */
export type ClaimedStep = DueStep & { readonly task: Task };

/**
 * Locks a due task and moves its row past the steps that are due; undefined when another clock has it, or nothing is due.
 * Of what a peak holds (HOT-2) no step is due before it is over.
 */
export async function claimSteps(
  work: Work,
  id: number,
  most: number,
): Promise<{ readonly steps: readonly ClaimedStep[] } | undefined> {
  const due = { id, isOpen: true, nextActionAt: { lte: work.now } };
  const task = await work.findOne(Task, EVERYTHING, due, { lock: 'skip_locked' });
  if (!task) return undefined;
  if (await isHeld(work, task)) {
    work.updateOne(Task, { id, isOpen: true, step: task.step }, { nextActionAt: work.now + CLOCK_POLICY.lookAgainMs });
    return { steps: [] };
  }
  const steps = await stepsDue(work, task, most);
  const last = steps.at(-1);
  const again = task.dueAt !== null && hasStepLeft(task) ? work.now + CLOCK_POLICY.lookAgainMs : null;
  const patch = last ? { step: last.step, nextActionAt: last.nextActionAt } : { nextActionAt: again };
  work.updateOne(Task, { id, isOpen: true, step: task.step }, patch);
  if (last) hintTask(work, task);
  return { steps: steps.map((step) => ({ ...step, task })) };
}
