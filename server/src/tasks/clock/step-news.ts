import { entryOf } from '@youying/shared/domain/procedures/book';
import type { StepToTake, TaskKind } from '@youying/shared/domain/procedures/types';
import { taskTextsOf } from '../../matters/public/event-texts.js';
import { audienceFacts } from '../../matters/public/facts.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import type { News } from '../../notifications/public/tell.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { TimelineEntry } from '../../tickets/timeline.entity.js';
import { newsOfDutyStep } from '../periodic/duty-news.js';
import type { Task } from '../task.entity.js';
import { sayForWhom } from './for-whom.js';
import { audienceOfStep } from './step-audience.js';

/** A step in the timeline of its ticket, and what is to be told of it, to whom; nothing is told yet. */
export async function newsOfStep(work: Work, task: Task, step: StepToTake): Promise<readonly News[]> {
  const { communityId, ticketId, rule, dueAt } = task;
  if (ticketId === null || dueAt === null) return newsOfDutyStep(work, task, step);
  const kind = task.kind as TaskKind;
  const matter = await loadMatter(work, scopeOfCommunity(communityId), ticketId);
  if (!matter) throw new Error(`task ${task.id} (${kind}) has no ticket`);
  const order = task.subjectType === 'work_order' ? matter.orders.find((one) => one.id === task.subjectId) : undefined;
  const workOrderId = order?.id ?? null;
  const type = `task_${step.act}` as const;
  const { policiesAt, calendarAt } = matter.rules;
  const parts = { matter, policies: policiesAt(task.createdAt), calendar: calendarAt(task.createdAt) };
  const texts = taskTextsOf(parts, type, { kind, dueAt }, work.now, order ?? null);
  const eventId = nextId();
  work.insert(TimelineEntry, {
    id: eventId,
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
  const addressees = await audienceOfStep(work, task, step.to, audienceFacts(matter, workOrderId));
  const urgent = entryOf(kind).urgent ?? false;
  const news = { communityId, ticketId, workOrderId, eventId, texts, addressees, except: null, urgent };
  // What rings for an emergency opens the alarm itself.
  return sayForWhom({ ...news, type: urgent ? 'alarm_pressed' : type });
}
