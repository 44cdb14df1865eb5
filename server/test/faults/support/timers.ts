import { MINUTE } from '@youying/shared/domain/time';
import type { Database } from '../../../src/platform/database/database.js';
import { nextId } from '../../../src/platform/database/ids.js';
import { scopeOfEverything } from '../../../src/platform/database/scope.js';
import { Task } from '../../../src/tasks/task.entity.js';
import { Ticket } from '../../../src/tickets/ticket.entity.js';
import { WorkOrder } from '../../../src/work-orders/work-order.entity.js';

const EVERYTHING = scopeOfEverything('a test plants rows that belong to nobody');
const AT_ONCE = 200;
/** Many fall due at the same moment, so that a kill finds steps half taken. */
const BURSTS_MS = 2_000;

/** The steps of an order that nobody accepts, by how long after its time each follows (DSP-3). */
const STEPS = [
  { type: 'task_press', after: 0 },
  { type: 'task_escalate', after: 5 * MINUTE },
  { type: 'task_escalate', after: 30 * MINUTE },
] as const;

/** One task whose next step is due at `at`. */
export interface Timer {
  readonly ticketId: number;
  readonly at: number;
  /** The step it is to take, counted from 0. */
  readonly step: number;
}

/** What became of a timer. */
export interface Taken {
  readonly ticketId: number;
  /** `type at` of each line that the clock wrote about it, in order. */
  readonly lines: readonly { readonly type: string; readonly at: number }[];
  readonly people: number;
  readonly stepsNow: number;
}

export const lineOf = (step: number): string => STEPS[step]?.type ?? '';

/** Copies a dispatched order with its ticket `count` times, each with a step that falls due somewhen in the span. */
export async function plantTimers(
  database: Database,
  ticketId: number,
  count: number,
  span: { readonly from: number; readonly length: number; readonly random: () => number },
): Promise<readonly Timer[]> {
  const timers: Timer[] = [];
  while (timers.length < count) {
    const planted = await database.transact(async (work) => {
      const ticket = await work.findOne(Ticket, EVERYTHING, { id: ticketId });
      const order = await work.findOne(WorkOrder, EVERYTHING, { ticketId });
      const task = await work.findOne(Task, EVERYTHING, { ticketId, kind: 'accept', isOpen: true });
      if (!ticket || !order || !task) throw new Error(`ticket ${ticketId} has no order to accept`);
      return Array.from({ length: Math.min(AT_ONCE, count - timers.length) }, (_, index): Timer => {
        const timer = { ticketId: nextId(), step: Math.floor(span.random() * STEPS.length) };
        const at = span.from + Math.floor((span.random() * span.length) / BURSTS_MS) * BURSTS_MS;
        const subjectId = nextId();
        const no = `${ticket.no}-T${timers.length + index}`;
        const dueAt = at - (STEPS[timer.step]?.after ?? 0);
        work.insert(Ticket, { ...ticket, id: timer.ticketId, no });
        work.insert(WorkOrder, { ...order, id: subjectId, ticketId: timer.ticketId, no: `${no}-1` });
        work.insert(Task, { ...task, id: nextId(), subjectId, dueAt, nextActionAt: at, ...timer });
        return { ...timer, at };
      });
    });
    timers.push(...planted);
  }
  return timers;
}

/** How many of the planted steps have not been taken yet. */
export async function waiting(database: Database, lastMoment: number): Promise<number> {
  const [row] = await database.read.rows<{ n: number }>(
    'SELECT COUNT(*) AS n FROM task t JOIN ticket k ON k.id = t.ticket_id WHERE t.is_open = 1 AND t.next_action_at <= ? AND k.no LIKE ?',
    [lastMoment, '%-T%'],
  );
  return Number(row?.n);
}

export async function takenTimers(database: Database): Promise<ReadonlyMap<number, Taken>> {
  const rows = <Row extends object>(sql: string) => database.read.rows<Row>(sql, ['%-T%']);
  const lines = await rows<{ ticket_id: number; type: string; at: number }>(
    'SELECT e.ticket_id, e.type, e.at FROM timeline_entry e JOIN ticket k ON k.id = e.ticket_id WHERE k.no LIKE ? ORDER BY e.id',
  );
  const people = await rows<{ ticket_id: number; n: number }>(
    'SELECT m.ticket_id, COUNT(*) AS n FROM message m JOIN ticket k ON k.id = m.ticket_id WHERE k.no LIKE ? GROUP BY m.ticket_id',
  );
  const tasks = await rows<{ ticket_id: number; step: number }>(
    'SELECT t.ticket_id, t.step FROM task t JOIN ticket k ON k.id = t.ticket_id WHERE k.no LIKE ?',
  );
  const told = new Map(people.map(({ ticket_id, n }) => [Number(ticket_id), Number(n)]));
  const written = new Map<number, { type: string; at: number }[]>();
  for (const { ticket_id, type, at } of lines) {
    const own = written.get(Number(ticket_id)) ?? [];
    written.set(Number(ticket_id), [...own, { type, at: Number(at) }]);
  }
  return new Map(
    tasks.map(({ ticket_id, step }) => {
      const ticketId = Number(ticket_id);
      return [
        ticketId,
        { ticketId, lines: written.get(ticketId) ?? [], people: told.get(ticketId) ?? 0, stepsNow: Number(step) },
      ];
    }),
  );
}
