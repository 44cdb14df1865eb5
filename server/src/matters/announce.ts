import type { DomainEvent, EventType } from '@youying/shared/domain/events';
import { tasksHandedOver, tasksMovedBy, tasksOpenedBy, tasksSettledBy } from '@youying/shared/domain/procedures/book';
import { tasksPausedBy, tasksResumedBy } from '@youying/shared/domain/procedures/pauses';
import type { OpenTask, ProcedureContext, TaskTimes, TaskToOpen } from '@youying/shared/domain/procedures/types';
import { nextId } from '../platform/database/ids.js';
import type { Work } from '../platform/database/work.js';
import { OutboxEvent } from '../platform/outbox/outbox.entity.js';
import { Task } from '../tasks/task.entity.js';
import { TimelineEntry } from '../tickets/timeline.entity.js';
import type { WorkOrder } from '../work-orders/work-order.entity.js';
import { allOrderFacts, orderFacts, ticketFacts } from './facts.js';
import { hintMatter } from './hint-matter.js';
import { textsOf } from './public/event-texts.js';
import { byDueTime } from './public/matter.js';
import type { Stage } from './stage.js';

export interface EventExtras {
  readonly mediaIds?: readonly number[];
}

/** Events that staff keep among themselves whatever their data says. */
const INTERNAL: ReadonlySet<string> = new Set<EventType>([
  'order_countersigned',
  'fee_review_requested',
  'nobody_free',
  'desk_asked',
  'support_requested',
  'support_answered',
  'sign_off_requested',
  'sign_off_returned',
  'look_over_asked',
  'look_over_answered',
  'ticket_closed_as_abuse',
  'callback_after_rain',
  'cash_reported',
  'priority_changed',
  'supervisor_asked',
  'inquiry_answered',
  'ticket_linked',
  'ticket_unlinked',
  'ticket_passed_on',
  'act_taken_back',
  'passed_to_department',
  'agent_reviewed',
  'complaint_concerned_named',
  'complaint_classification_proposed',
  'complaint_classified',
  'complaint_fact_recorded',
  'complaint_statement_asked',
  'complaint_statement_given',
  'complaint_planned',
  'complaint_reply_written',
  'complaint_reply_returned',
  'complaint_summarised',
  'alarm_outreach',
  'alarm_intercom',
  'alarm_instructed',
  'alarm_instruction_settled',
  'alarm_handed_over',
  'alarm_everybody_knows',
  'alarm_reported',
  'alarm_visited',
]);

/**
 * Everything that follows from an event, in the commit of the change: its line in the timeline, the duties it
 * settles, moves and opens (procedure book), and its announcement in the outbox.
 */
export function announce(stage: Stage, event: DomainEvent, extras: EventExtras = {}): TimelineEntry {
  const order = stage.matter.orders.find((candidate) => candidate.id === event.workOrderId) ?? null;
  const entry = timelineOf(stage, event, order, extras);
  stage.work.insert(TimelineEntry, entry);
  moveTasks(stage, event, order);
  hintMatter(stage);
  stage.work.insert(OutboxEvent, {
    id: entry.id,
    communityId: stage.matter.ticket.communityId,
    type: event.type,
    ticketId: event.ticketId,
    workOrderId: event.workOrderId,
    data: { ...event.data, actorId: event.actorId, actorName: event.actorId === null ? null : stage.actor.name },
    state: 'waiting',
    attempts: 0,
    availableAt: event.at,
    createdAt: event.at,
  });
  return entry;
}

function timelineOf(
  stage: Stage,
  event: DomainEvent,
  order: WorkOrder | null,
  { mediaIds = [] }: EventExtras,
): TimelineEntry {
  const { actor, matter } = stage;
  const bySystem = event.actorId === null;
  const data = event.data as { visibility?: string; text?: string | null };
  const role = actor.grants.find(
    (grant) => grant.communityId === null || grant.communityId === matter.ticket.communityId,
  )?.role;
  return {
    id: nextId(),
    communityId: matter.ticket.communityId,
    ticketId: matter.ticket.id,
    workOrderId: event.workOrderId,
    type: event.type,
    visibility: data.visibility === 'internal' || INTERNAL.has(event.type) ? 'internal' : 'public',
    actorId: bySystem ? null : actor.personId,
    actorName: bySystem ? null : actor.name,
    actorRole: bySystem ? null : (role ?? null),
    text: data.text ?? null,
    texts: textsOf(stage, event, order),
    data: { ...event.data, ...(mediaIds.length > 0 ? { mediaIds } : {}) },
    at: event.at,
  };
}

function moveTasks(stage: Stage, event: DomainEvent, order: WorkOrder | null): void {
  const { matter, work, now } = stage;
  const context: ProcedureContext = {
    ticket: ticketFacts(matter),
    order: order ? orderFacts(order, matter.quotes) : null,
    policies: stage.policies,
    calendar: stage.calendar,
  };
  const settled = tasksSettledBy(event, [...matter.tasks, ...matter.paused] as (Task & TaskToOpen)[]);
  if (settled.length > 0) {
    const done = {
      isOpen: false,
      state: 'done',
      settledAt: now,
      settledBy: event.actorId,
      nextActionAt: null,
    } as const;
    work.updateMany(Task, { id: settled.map((task) => task.id), isOpen: true }, done);
    // What the same commit opened is not a row yet: it is written as it stands now, settled.
    for (const task of settled) Object.assign(task, done);
    const left = (task: Task): boolean => !settled.includes(task as (typeof settled)[number]);
    matter.tasks = matter.tasks.filter(left);
    matter.paused = matter.paused.filter(left);
  }
  pauseAndResume(stage, event);
  const kept = [...matter.tasks, ...matter.paused] as (Task & OpenTask)[];
  for (const task of tasksHandedOver(event, kept, matter.ticket)) {
    change(work, task, { assigneeId: matter.ticket.ownerId });
  }
  const orders = allOrderFacts(matter);
  for (const task of matter.tasks) {
    const policies = matter.rules.policiesAt(task.createdAt);
    const [moved] = tasksMovedBy(event, [task as OpenTask], { ...context, policies }, orders);
    if (!moved) continue;
    const { dueAt, nextActionAt, step } = moved;
    change(work, task, { dueAt, nextActionAt, step });
  }
  for (const task of tasksOpenedBy(event, context)) openTask(stage, task);
}

/** Clocks that the event stops, and those that run on with the time that was left (CLO-5, WRK-12). */
function pauseAndResume(stage: Stage, event: DomainEvent): void {
  const { matter, work, now } = stage;
  for (const task of tasksPausedBy(event, matter.tasks as (Task & OpenTask)[])) {
    change(work, task, { pausedAt: now, nextActionAt: null });
  }
  if (matter.paused.length > 0) resume(stage, event);
  const open = [...matter.tasks, ...matter.paused].sort(byDueTime);
  matter.tasks = open.filter(({ pausedAt }) => pausedAt === null);
  matter.paused = open.filter(({ pausedAt }) => pausedAt !== null);
}

function resume({ matter, work, calendar }: Stage, event: DomainEvent): void {
  const orders = allOrderFacts(matter);
  const ticket = ticketFacts(matter);
  for (const task of matter.paused) {
    const rules = { policies: matter.rules.policiesAt(task.createdAt), calendar };
    const [resumed] = tasksResumedBy(event, [task as Task & OpenTask & TaskTimes], { ticket, ...rules }, orders);
    if (!resumed) continue;
    const { dueAt, nextActionAt, step } = resumed;
    change(work, task, { pausedAt: null, dueAt, nextActionAt, step });
  }
}

function change(work: Work, task: Task, patch: Partial<Task>): void {
  work.updateMany(Task, { id: task.id, isOpen: true }, patch);
  Object.assign(task, patch);
}

/** One task of a kind is open on a subject at a time. */
export function openTask(stage: Stage, task: TaskToOpen): void {
  const { matter, work, now } = stage;
  const known = [...matter.tasks, ...matter.paused].some(
    (open) => open.kind === task.kind && open.subjectId === task.subjectId,
  );
  if (known) return;
  const row: Task = {
    ...task,
    id: nextId(),
    isOpen: true,
    state: 'open',
    createdAt: now,
    pausedAt: null,
    settledAt: null,
    settledBy: null,
    periodKey: null,
    about: null,
    outcome: null,
  };
  work.insert(Task, row);
  matter.tasks = [...matter.tasks, row].sort(byDueTime);
}
