import { STEP_ACTS, type StepAct, type TaskAudience } from '@youying/shared/domain/procedures/types';
import type { Reader } from '../../platform/database/reader.js';
import type { Scope } from '../../platform/database/scope.js';
import { TimelineEntry } from '../../tickets/timeline.entity.js';
import type { Task } from '../task.entity.js';

/** A reminder, press or escalation as it happened: the timeline tells, whatever the policies are by now. */
export interface StepTaken {
  readonly act: StepAct;
  readonly at: number;
  readonly to: readonly TaskAudience[];
}

/** By task, oldest first. Asks nothing where the clock has done nothing yet. */
export async function stepsTaken(
  reader: Reader,
  scope: Scope,
  tasks: readonly Task[],
): Promise<ReadonlyMap<number, readonly StepTaken[]>> {
  const taken = new Map<number, StepTaken[]>();
  const ticketIds = [
    ...new Set(tasks.flatMap(({ step, ticketId }) => (step > 0 && ticketId !== null ? [ticketId] : []))),
  ];
  if (ticketIds.length === 0) return taken;
  const acts = new Map<string, StepAct>(STEP_ACTS.map((act) => [`task_${act}`, act]));
  const entries = await reader.find(
    TimelineEntry,
    scope,
    { ticketId: ticketIds, type: [...acts.keys()] },
    { orderBy: [['id', 'asc']] },
  );
  for (const { type, data, at } of entries) {
    const act = acts.get(type);
    const { taskId, to } = data as { taskId?: number; to?: readonly TaskAudience[] };
    if (act === undefined || taskId === undefined) continue;
    taken.set(Number(taskId), [...(taken.get(Number(taskId)) ?? []), { act, at, to: to ?? [] }]);
  }
  return taken;
}
