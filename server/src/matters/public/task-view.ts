import { maySeeField } from '@youying/shared/domain/access/fields';
import { ticketSubject } from '@youying/shared/domain/access/subjects';
import { looksAtTicket } from '@youying/shared/domain/actions';
import { callbackStatus } from '@youying/shared/domain/callback/policy';
import { lastActOf } from '@youying/shared/domain/procedures/book';
import { TASK_LABELS } from '@youying/shared/domain/procedures/labels';
import type { TaskKind } from '@youying/shared/domain/procedures/types';
import type { Callback } from '../../callbacks/callback.entity.js';
import type { CallbackView } from '../../callbacks/dto/callback-views.js';
import { idText, idTextOrNull, timeText, timeTextOrNull } from '../../platform/http/ids.js';
import type { TaskView } from '../../tasks/dto/task-views.js';
import type { Task } from '../../tasks/task.entity.js';
import { allOrderFacts, ticketFacts } from '../facts.js';
import { contactShown } from './contact-shown.js';
import type { Matter } from './matter.js';
import { type Look, personOrNull, placeShownTo } from './view-parts.js';

export function stateOf(task: Task, now: number): TaskView['state'] {
  if (task.state !== 'open') return task.state;
  return task.dueAt !== null && task.dueAt < now ? 'overdue' : 'open';
}

export function taskView(task: Task, matter: Matter, look: Look): TaskView {
  const { ticket } = matter;
  const order = task.subjectType === 'work_order' ? matter.orders.find(({ id }) => id === task.subjectId) : undefined;
  const kind = task.kind as TaskKind;
  return {
    id: idText(task.id),
    kind: task.kind,
    rule: task.rule,
    title: TASK_LABELS[kind][look.language],
    subject: { type: task.subjectType, id: idText(task.subjectId), no: order?.no ?? ticket.no },
    ticketId: idTextOrNull(task.ticketId),
    ticketNo: ticket.no,
    place: placeShownTo(look.actor, matter),
    assignee: personOrNull(matter, task.assigneeId, look, false),
    ownerRole: task.ownerRole,
    department: task.department,
    dueAt: timeTextOrNull(task.dueAt),
    state: stateOf(task, look.now),
    escalation: lastActOf(kind, task.step),
  };
}

/** A callback as this caller may see it; what the field table withholds is null. */
export function callbackView(callback: Callback, matter: Matter, look: Look): CallbackView {
  const { ticket } = matter;
  const facts = ticketFacts(matter);
  const orders = allOrderFacts(matter);
  const subject = ticketSubject(facts, orders);
  const contact = contactShown(ticket, look.actor, subject);
  const inRecord = maySeeField('resident_in_record', look.actor, subject);
  return {
    id: idText(callback.id),
    ticket: {
      id: idText(ticket.id),
      no: ticket.no,
      houseId: ticket.anonymous ? null : idTextOrNull(ticket.houseId),
      place: placeShownTo(look.actor, matter),
      description: ticket.description,
      contactName: contact?.name ?? null,
      contactPhone: contact?.phone ?? null,
      closedAt: timeTextOrNull(ticket.closedAt),
      actions: [...looksAtTicket(facts, orders, look.actor)],
    },
    kind: callback.kind,
    rule: callback.rule,
    dueAt: timeText(callback.dueAt),
    round: callback.round,
    waitsFor: callback.waitsFor,
    missed: callback.missed,
    status: callbackStatus(
      { isOpen: callback.isOpen, dueAt: callback.dueAt, ended: callback.status === 'due' ? 'done' : callback.status },
      look.now,
    ),
    attempts: callback.attempts.map((attempt) => ({
      at: timeText(Number(attempt.at)),
      // What came by the mini-program the resident wrote themselves.
      byName: attempt.channel === 'miniapp' && !inRecord ? null : ((attempt.byName as string | null) ?? null),
      channel: attempt.channel as string,
      result: attempt.result as string,
      solved: (attempt.solved as string | null | undefined) ?? null,
      ratings: (attempt.ratings as CallbackView['attempts'][number]['ratings']) ?? null,
      words: (attempt.words as string | null) ?? null,
      askedForCash: (attempt.askedForCash as boolean | null) ?? null,
    })),
  };
}
