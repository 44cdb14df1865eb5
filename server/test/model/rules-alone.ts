import { mayDo, maySee } from '@youying/shared/domain/access/reach';
import { ticketSubject, workOrderSubject } from '@youying/shared/domain/access/subjects';
import { actionsForTicket, actionsForWorkOrder } from '@youying/shared/domain/actions';
import type { DomainEvent } from '@youying/shared/domain/events';
import { nextStep, tasksMovedBy, tasksOpenedBy, tasksSettledBy } from '@youying/shared/domain/procedures/book';
import { defaultCalendar } from '@youying/shared/domain/procedures/calendar';
import { tasksPausedBy, tasksResumedBy } from '@youying/shared/domain/procedures/pauses';
import { defaultPolicies } from '@youying/shared/domain/procedures/policies';
import type { TaskTimes, TaskToOpen } from '@youying/shared/domain/procedures/types';
import { sampleCallback, sampleTicket } from '@youying/shared/domain/samples/facts';
import type { TicketCommand } from '@youying/shared/domain/ticket/commands';
import { ordersCancelledBy, reaction } from '@youying/shared/domain/ticket/reaction';
import { decideTicket } from '@youying/shared/domain/ticket/transition';
import type { TicketFacts } from '@youying/shared/domain/ticket/types';
import type { WorkOrderCommand } from '@youying/shared/domain/work-order/commands';
import { decideWorkOrder, openWorkOrder } from '@youying/shared/domain/work-order/transition';
import type { WorkOrderFacts } from '@youying/shared/domain/work-order/types';
import { A, actorOf, CAST } from '../support/cast.js';
import type { Attempt, DeskAct, JobAct, Verdict } from './attempts.js';
import { deskCommand, jobCommand } from './commands.js';
import type { Seen } from './compare.js';
import { MINUTE, type Opening } from './matter.js';
import type { System } from './play.js';

const START = Date.UTC(2026, 10, 23, 1, 0, 0);
const settings = { policies: defaultPolicies, calendar: defaultCalendar };
const HOUSE = actorOf('resident-1').houseIds[0] ?? null;

const accountOf = (personId: number | null): string | null =>
  [...CAST].find(([, actor]) => actor.personId === personId)?.[0] ?? null;

/** The pure rules put together as the server puts them together, without a server. */
export class RulesAlone implements System {
  private time = START;
  private ticket: TicketFacts = sampleTicket();
  private orders: WorkOrderFacts[] = [];
  private tasks: (TaskToOpen & TaskTimes)[] = [];
  private timeline: Seen['timeline'][number][] = [];

  now(): number {
    return this.time;
  }

  async open(opening: Opening): Promise<void> {
    const home = opening === 'patrol' ? null : actorOf('resident-1');
    this.ticket = sampleTicket({
      communityId: A,
      kind: opening === 'question' ? 'consultation' : 'repair',
      houseId: home && HOUSE,
      reporterId: home?.personId ?? null,
      residents: home ? [{ personId: home.personId, name: home.name, wechatBound: true }] : [],
      submittedAt: this.time,
    });
    this.announce({ type: 'ticket_submitted', data: { emergency: false } });
  }

  async attempt(attempt: Attempt): Promise<Verdict> {
    return 'job' in attempt ? this.onJob(attempt) : this.onTicket(attempt);
  }

  async ask(attempt: Attempt): Promise<Verdict> {
    const copy: RulesAlone = Object.assign(new RulesAlone(), this);
    copy.timeline = [...this.timeline];
    return copy.attempt(attempt);
  }

  async wait(minutes: number): Promise<void> {
    this.time += minutes * MINUTE;
    this.tasks = this.tasks.map((task) => {
      let current = task;
      while (current.nextActionAt !== null && current.nextActionAt <= this.time) {
        const step = nextStep(current, this.time, defaultPolicies);
        current = { ...current, step: step?.step ?? current.step, nextActionAt: step?.nextActionAt ?? null };
      }
      return current;
    });
  }

  async see(): Promise<Seen> {
    const { ticket } = this;
    return {
      status: ticket.status,
      owner: accountOf(ticket.ownerId),
      callbackTries: ticket.openCallback?.attempts ?? null,
      orders: this.orders.map(({ id, status, assigneeId }) => ({
        id: `${id}`,
        status,
        assignee: accountOf(assigneeId),
      })),
      tasks: this.tasks
        .filter(({ pausedAt }) => pausedAt === null)
        .map(({ subjectType, subjectId, ...task }) => ({
          ...task,
          order: subjectType === 'ticket' ? null : `${subjectId}`,
        })),
      timeline: this.timeline,
      unheard: 0,
    };
  }

  private onTicket(attempt: Attempt & DeskAct): Verdict {
    const actor = actorOf(attempt.by);
    const subject = ticketSubject(this.ticket, this.orders);
    if (!maySee(actor, subject)) return 'invisible';
    if (!mayDo(attempt.act, actor, subject)) return 'forbidden';
    const offered = actionsForTicket(
      this.ticket,
      this.orders,
      actor,
      this.time,
      defaultPolicies,
      defaultCalendar,
    ) as readonly string[];
    const command = deskCommand(attempt, this.time);
    if (command === null || !this.perform(command, actor)) return 'refused';
    if (!offered.includes(attempt.act)) throw new Error(`${attempt.act} was done and had no button`);
    return 'done';
  }

  private perform(command: TicketCommand, actor = actorOf('admin')): boolean {
    const { ticket, orders, time: now } = this;
    const decision = decideTicket(command, { ticket, orders, actor, now, ...settings });
    if (!decision.ok) return false;
    const event = decision.event as DomainEvent;
    const callbacks = { openCallback: callbackAfter(ticket, event), unreachable: unreachableAfter(ticket, event) };
    this.ticket = { ...ticket, ...decision.patch, ...callbacks };
    if (event.type === 'order_dispatched') this.send(event.data);
    else this.announce(event);
    for (const order of ordersCancelledBy(event, this.orders)) this.performOn(order, { action: 'cancelWorkOrder' });
    if (event.type === 'ticket_reopened') this.send({ ...event.data.rectification, task: 'put it right' });
    return true;
  }

  private onJob(attempt: Attempt & JobAct): Verdict {
    const actor = actorOf(attempt.by);
    const order = this.orders[attempt.job];
    if (!order) throw new Error(`no order ${attempt.job}`);
    const subject = workOrderSubject(order, this.ticket);
    if (!maySee(actor, subject, 'work_order')) return 'invisible';
    if (!mayDo(attempt.act, actor, subject)) return 'forbidden';
    const offered = actionsForWorkOrder(order, this.ticket, actor, this.time) as readonly string[];
    const command = jobCommand(attempt, order);
    if (command === null || !this.performOn(order, command, actor)) return 'refused';
    if (!offered.includes(attempt.act)) throw new Error(`${attempt.act} was done and had no button`);
    return 'done';
  }

  private performOn(order: WorkOrderFacts, command: WorkOrderCommand, actor = actorOf('admin')): boolean {
    const decision = decideWorkOrder(command, { order, ticket: this.ticket, actor, now: this.time });
    if (!decision.ok) return false;
    const { actual, ...patch } = decision.patch;
    this.orders = this.orders.map((other) => (other.id === order.id ? { ...order, ...patch } : other));
    const event = decision.event as DomainEvent;
    this.announce(event);
    const answer = reaction(this.ticket, this.orders, event);
    if (answer) this.perform(answer);
    return true;
  }

  private send(plan: Parameters<typeof deskOrder>[0]): void {
    const order = openWorkOrder(deskOrder(plan, this.ticket, this.orders.length + 11), { now: this.time });
    this.orders = [...this.orders, order];
    this.announce({ type: 'order_dispatched', workOrderId: order.id, data: plan });
  }

  private announce(happened: {
    readonly type: string;
    readonly workOrderId?: number | null;
    readonly data: unknown;
  }): void {
    const { type, workOrderId = null, data } = happened;
    const event = { type, ticketId: this.ticket.id, workOrderId, at: this.time, actorId: null, data } as DomainEvent;
    const order = this.orders.find(({ id }) => id === workOrderId) ?? null;
    this.timeline.push({ type, order: workOrderId === null ? null : `${workOrderId}` });
    const context = { ...settings, ticket: this.ticket, order };
    const settled = tasksSettledBy(event, this.tasks);
    const moves = tasksMovedBy(event, this.tasks, context, this.orders);
    const left = this.tasks
      .filter((task) => !settled.includes(task))
      .map((task) => ({ ...task, ...moves.find((move) => isSame(move, task)) }));
    const stopped = tasksPausedBy(
      event,
      left.filter(({ pausedAt }) => pausedAt === null),
    );
    const goingOn = tasksResumedBy(event, left, context, this.orders);
    const kept = left.map((task) => {
      if (stopped.includes(task)) return { ...task, pausedAt: this.time, nextActionAt: null };
      const resumed = goingOn.find((move) => isSame(move, task));
      return resumed ? { ...task, ...resumed, pausedAt: null } : task;
    });
    const opened = tasksOpenedBy(event, context).filter((task) => !kept.some((other) => isSame(other, task)));
    this.tasks = [...kept, ...opened.map((task) => ({ ...task, pausedAt: null }))];
  }
}

type Named = Pick<TaskToOpen, 'kind' | 'subjectId'>;
const isSame = (one: Named, other: Named): boolean => one.kind === other.kind && one.subjectId === other.subjectId;

function deskOrder(
  plan: Pick<WorkOrderFacts, 'department' | 'assigneeId' | 'task' | 'deadlineAt'>,
  { id: ticketId, communityId }: TicketFacts,
  id: number,
) {
  const { department, assigneeId, task } = plan;
  return { id, ticketId, communityId, department, assigneeId, task, deadlineAt: plan.deadlineAt };
}

/** CBK-10: remembered until the resident is heard after all. */
function unreachableAfter({ unreachable }: TicketFacts, { type }: DomainEvent): TicketFacts['unreachable'] {
  if (type === 'callback_unreachable') return { round: 1 };
  return type === 'ticket_rated' || type === 'ticket_reopened' ? null : unreachable;
}

function callbackAfter({ openCallback }: TicketFacts, { type }: DomainEvent): TicketFacts['openCallback'] {
  if (type === 'ticket_closed') return sampleCallback();
  if (['ticket_rated', 'callback_satisfied', 'callback_unreachable', 'ticket_reopened'].includes(type)) return null;
  return type === 'callback_attempted' && openCallback
    ? { ...openCallback, attempts: openCallback.attempts + 1 }
    : openCallback;
}
