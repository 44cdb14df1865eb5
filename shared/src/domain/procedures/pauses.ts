import type { DomainEvent } from '../events.js';
import type { WorkOrderFacts } from '../work-order/types.js';
import { concerns, entryOf, stepTakenAt } from './book.js';
import { dueAt } from './due.js';
import type { OpenTask, ProcedureContext, TaskMove, TaskTimes } from './types.js';

type Happened = Pick<DomainEvent, 'type' | 'data' | 'at' | 'ticketId' | 'workOrderId'>;

/** Running tasks whose clock this event stops. */
export function tasksPausedBy<Task extends OpenTask>(event: Happened, running: readonly Task[]): readonly Task[] {
  return running.filter((task) => entryOf(task.kind).pausedBy?.includes(event.type) && concerns(event, task));
}

/**
 * Where the tasks stand whose clock this event lets run on: as much time is left as when it stopped, and no step is taken
 * twice. What is owed by the end of a working day is owed by the end of the one that goes on (FUP-2).
 */
export function tasksResumedBy(
  event: Happened,
  paused: readonly (OpenTask & TaskTimes)[],
  context: Omit<ProcedureContext, 'order'>,
  orders: readonly WorkOrderFacts[],
): readonly TaskMove[] {
  const { policies } = context;
  return paused.flatMap((task) => {
    const { kind, subjectType, subjectId, pausedAt } = task;
    const { resumedBy, due: rule } = entryOf(kind);
    if (pausedAt === null || !resumedBy?.includes(event.type) || !concerns(event, task)) return [];
    const order = orders.find(({ id }) => subjectType === 'work_order' && id === subjectId) ?? null;
    const anew = rule.from === 'working_day_end';
    const due = anew ? dueAt(rule, event.at, { ...context, order }) : task.dueAt + (event.at - pausedAt);
    const step = anew ? 0 : task.step;
    return [{ kind, subjectType, subjectId, dueAt: due, nextActionAt: stepTakenAt(kind, step, due, policies), step }];
  });
}
