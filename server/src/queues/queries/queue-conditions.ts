import type { AnyQueue } from '@youying/shared/domain/queues';
import type { Actor, Department } from '@youying/shared/domain/roles';
import { DAY, type Instant, shanghaiMidnight } from '@youying/shared/domain/time';
import type { Sql } from '../../platform/database/where.js';

/** Who looks at which moment. */
export interface Watch {
  readonly actor: Actor;
  readonly now: Instant;
}

const NEVER: Sql = { text: '1 = 0', values: [] };
const plain = (text: string) => (): Sql => ({ text, values: [] });

/** Their own duty, or one that nobody holds and their role may take. */
function waitsFor({ actor }: Watch): Sql {
  const roles = [...new Set(actor.grants.map(({ role }) => role))];
  return {
    text: `(k.assignee_id = ? OR (k.assignee_id IS NULL AND k.owner_role IN (${roles.map(() => '?').join(', ')})))`,
    values: [actor.personId, ...roles],
  };
}

const HAS_ORDER = 'EXISTS (SELECT 1 FROM work_order w WHERE w.ticket_id = t.id)';
const LIES = "EXISTS (SELECT 1 FROM work_order w WHERE w.ticket_id = t.id AND w.status = 'dispatched')";

/**
 * Which open tickets stand in a queue, as a condition on `ticket t` and on `task k`, its nearest open duty. The list of
 * a queue and its count are made of the same words.
 */
const OF_TICKETS: Readonly<Record<AnyQueue, (watch: Watch) => Sql>> = {
  unregistered: plain("t.status = 'submitted'"),
  mine: ({ actor }) => ({ text: 't.owner_id = ?', values: [actor.personId] }),
  waiting: waitsFor,
  overdue: ({ now }) => ({ text: 'k.due_at < ?', values: [now] }),
  callbacks: () => NEVER,
  complaints: plain("t.kind = 'complaint'"),
  emergency: plain("t.priority = 'emergency'"),
  all: plain('1 = 1'),
  dispatch: plain(`t.status = 'registered' AND t.kind = 'repair' AND NOT ${HAS_ORDER}`),
  returned: plain(`((t.status = 'registered' AND ${HAS_ORDER}) OR (t.status = 'handling' AND ${LIES}))`),
};

/** Which open callbacks stand in it, as a condition on `callback c`; what is due later waits on the page of callbacks. */
const OF_CALLBACKS: Readonly<Partial<Record<AnyQueue, (watch: Watch) => Sql>>> = {
  overdue: ({ now }) => ({ text: 'c.due_at < ?', values: [now] }),
  callbacks: ({ now }) => ({ text: 'c.due_at < ?', values: [shanghaiMidnight(now) + DAY] }),
};

export const ticketsIn = (queue: AnyQueue, watch: Watch): Sql => OF_TICKETS[queue](watch);
export const callbacksIn = (queue: AnyQueue, watch: Watch): Sql | null => OF_CALLBACKS[queue]?.(watch) ?? null;

/** A department has a part in what is its kind of work and in whatever it was given an order for. */
export const concernsDepartment = (department: Department): Sql => ({
  text: '(t.department = ? OR EXISTS (SELECT 1 FROM work_order w WHERE w.ticket_id = t.id AND w.department = ?))',
  values: [department, department],
});

/** The nearest open duty of `ticket t` is `task k`. */
export const IS_NEAREST = `k.id = (SELECT n.id FROM task n WHERE n.ticket_id = t.id AND n.is_open = 1 ORDER BY n.due_at, n.id LIMIT 1)`;
