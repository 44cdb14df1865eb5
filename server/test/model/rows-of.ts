import type { DataSource } from 'typeorm';
import type { Seen } from './compare.js';

type Row = Readonly<Record<string, string | number | null>>;

const number = (value: string | number | null | undefined): number | null => (value == null ? null : Number(value));
const text = (value: string | number | null | undefined): string | null => (value == null ? null : String(value));

/** How a ticket stands, by its rows. */
export async function ofTicket(
  dataSource: DataSource,
  ticketId: string,
  accounts: ReadonlyMap<string, string>,
): Promise<{ readonly seen: Seen; readonly callbackId: string | null }> {
  const rows = (sql: string): Promise<Row[]> => dataSource.query(sql, [ticketId]);
  const person = (id: string | number | null | undefined) =>
    id == null ? null : (accounts.get(String(id)) ?? `${id}`);
  const [ticket] = await rows('SELECT status, owner_id FROM ticket WHERE id = ?');
  const orders = await rows('SELECT id, status, assignee_id, quote_id FROM work_order WHERE ticket_id = ? ORDER BY id');
  const tasks = await rows(
    'SELECT kind, subject_type, subject_id, due_at, step, next_action_at FROM task WHERE ticket_id = ? AND is_open = 1 AND paused_at IS NULL',
  );
  const lines = await rows('SELECT type, work_order_id FROM timeline_entry WHERE ticket_id = ? ORDER BY id');
  const [callback] = await rows('SELECT id, attempts FROM callback WHERE ticket_id = ? AND is_open = 1');
  const [unheard] = await rows(
    `SELECT COUNT(*) AS n FROM timeline_entry e WHERE e.ticket_id = ? AND e.type LIKE 'task!_%' ESCAPE '!'
       AND NOT EXISTS (SELECT 1 FROM message m WHERE m.event_id = e.id)`,
  );
  const seen: Seen = {
    status: String(ticket?.status),
    owner: person(ticket?.owner_id),
    callbackTries: callback ? triesIn(callback.attempts) : null,
    orders: orders.map(({ id, status, assignee_id, quote_id }) => ({
      id: String(id),
      status: String(status),
      assignee: person(assignee_id),
      quoteId: text(quote_id),
    })),
    tasks: tasks.map(({ kind, subject_type, subject_id, due_at, step, next_action_at }) => ({
      kind: String(kind),
      order: subject_type === 'work_order' ? String(subject_id) : null,
      dueAt: number(due_at),
      step: Number(step),
      nextActionAt: number(next_action_at),
    })),
    timeline: lines
      .filter(({ type }) => !String(type).startsWith('task_'))
      .map(({ type, work_order_id }) => ({ type: String(type), order: text(work_order_id) })),
    unheard: Number(unheard?.n),
  };
  return { seen, callbackId: text(callback?.id) };
}

/** One database gives JSON as text, the other as what it means. */
function triesIn(attempts: unknown): number {
  const list: unknown = typeof attempts === 'string' ? JSON.parse(attempts) : attempts;
  return Array.isArray(list) ? list.length : 0;
}
