import type { DomainEvent, EventType } from '@youying/shared/domain/events';
import { tasksHandedOver, tasksMovedBy, tasksOpenedBy, tasksSettledBy } from '@youying/shared/domain/procedures/book';
import type { OpenTask, ProcedureContext, TaskToOpen } from '@youying/shared/domain/procedures/types';
import { nextId } from '../platform/database/ids.js';
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
  'ticket_closed_as_abuse',
  'callback_after_rain',
  'cash_reported',
  'priority_changed',
  'supervisor_asked',
  'inquiry_answered',
  'ticket_linked',
  'ticket_unlinked',
  'ticket_passed_on',
  'passed_to_department',
  'agent_reviewed',
  'complaint_concerned_named',
  'complaint_classification_proposed',
  'complaint_classified',
  'complaint_fact_recorded',
  'complaint_planned',
  'complaint_summarised',
  'alarm_outreach',
  'alarm_instructed',
  'alarm_instruction_settled',
  'alarm_handed_over',
  'alarm_everybody_knows',
  'alarm_reported',
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
  const open = matter.tasks as (Task & TaskToOpen)[];
  const settled = tasksSettledBy(event, open);
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
    matter.tasks = matter.tasks.filter((task) => !settled.includes(task as (typeof settled)[number]));
  }
  for (const task of tasksHandedOver(event, matter.tasks as (Task & OpenTask)[], matter.ticket)) {
    const handed = { assigneeId: matter.ticket.ownerId };
    work.updateMany(Task, { id: task.id, isOpen: true }, handed);
    Object.assign(task, handed);
  }
  const orders = allOrderFacts(matter);
  for (const task of matter.tasks) {
    const policies = matter.rules.policiesAt(task.createdAt);
    const [moved] = tasksMovedBy(event, [task as OpenTask], { ...context, policies }, orders);
    if (!moved) continue;
    const { dueAt, nextActionAt, step } = moved;
    const move = { dueAt, nextActionAt, step };
    Object.assign(task, move);
    work.updateMany(Task, { id: task.id, isOpen: true }, move);
  }
  for (const task of tasksOpenedBy(event, context)) openTask(stage, task);
}

/** One task of a kind is open on a subject at a time. */
export function openTask(stage: Stage, task: TaskToOpen): void {
  const { matter, work, now } = stage;
  const known = matter.tasks.some((open) => open.kind === task.kind && open.subjectId === task.subjectId);
  if (known) return;
  const row: Task = {
    ...task,
    id: nextId(),
    isOpen: true,
    state: 'open',
    createdAt: now,
    settledAt: null,
    settledBy: null,
    periodKey: null,
    about: null,
    outcome: null,
  };
  work.insert(Task, row);
  matter.tasks = [...matter.tasks, row].sort(byDueTime);
}
