import { hasStep, nextStep } from '@youying/shared/domain/procedures/book';
import { isDuty, nextDutyStep, stepsOfDuty } from '@youying/shared/domain/procedures/standing-entries';
import type { StepToTake, TaskKind } from '@youying/shared/domain/procedures/types';
import type { Work } from '../../platform/database/work.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import type { Task } from '../task.entity.js';

/** A step with the moment it was due at. */
export interface DueStep extends StepToTake {
  readonly at: number;
}

export const hasStepLeft = ({ kind, step }: Pick<Task, 'kind' | 'step'>): boolean =>
  isDuty(kind) ? step < stepsOfDuty(kind).length : hasStep(kind as TaskKind, step);

/**
 * The steps of a task that are due, in order, at most so many; none: not yet, or nothing is left. A task keeps the
 * numbers it was opened by, whatever its community has decided since.
 */
export async function stepsDue(work: Work, task: Task, most: number): Promise<readonly DueStep[]> {
  const { kind, dueAt, communityId, createdAt } = task;
  if (dueAt === null) return [];
  const policies = (await rulesOf(work, communityId)).policiesAt(createdAt);
  const next = (step: number) =>
    isDuty(kind)
      ? nextDutyStep({ kind, dueAt, step }, work.now, policies)
      : nextStep({ kind: kind as TaskKind, dueAt, step }, work.now, policies);
  const due: DueStep[] = [];
  let at = task.nextActionAt ?? dueAt;
  for (let step = next(task.step); step && due.length < most; step = next(step.step)) {
    due.push({ ...step, at });
    at = step.nextActionAt ?? at;
  }
  return due;
}
