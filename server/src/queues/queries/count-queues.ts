import { Injectable } from '@nestjs/common';
import { ALL_QUEUES, type AnyQueue } from '@youying/shared/domain/queues';
import { type Actor, DEPARTMENTS } from '@youying/shared/domain/roles';
import { fenceAround, ticketFence } from '../../matters/public/fence.js';
import { Database } from '../../platform/database/database.js';
import type { Sql } from '../../platform/database/where.js';
import type { QueueCountsView } from '../dto/queue-views.js';
import { atDesk } from './desk-of.js';
import { callbacksIn, concernsDepartment, IS_NEAREST, ticketsIn, type Watch } from './queue-conditions.js';

/** How many stand in each queue: one walk over the open tickets, one over the open callbacks, whatever is closed behind them. */
@Injectable()
export class CountQueues {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor): Promise<QueueCountsView> {
    const watch: Watch = { actor, now: this.database.now() };
    const [tickets, callbacks] = await this.database.read.batch([ofTickets(watch), ofCallbacks(watch)]);
    const count = (queue: AnyQueue) =>
      Number(tickets?.[0]?.[queueColumn(queue)] ?? 0) + Number(callbacks?.[0]?.[queueColumn(queue)] ?? 0);
    return {
      queues: ALL_QUEUES.map((queue) => ({ queue, count: count(queue) })),
      departments: DEPARTMENTS.map((department) => ({ department, count: Number(tickets?.[0]?.[department] ?? 0) })),
    };
  }
}

/** `all` is a word of SQL. */
const queueColumn = (queue: AnyQueue): string => `in_${queue}`;

const sumOf = ({ text, values }: Sql, name: string): Sql => ({
  text: `SUM(CASE WHEN ${text} THEN 1 ELSE 0 END) AS ${name}`,
  values,
});

function counted(sums: readonly Sql[], from: string, ...conditions: readonly Sql[]): Sql {
  return {
    text: `SELECT ${sums.map(({ text }) => text).join(', ')} FROM ${from} WHERE ${conditions.map(({ text }) => text).join('')}`,
    values: [...sums, ...conditions].flatMap(({ values }) => values),
  };
}

function ofTickets(watch: Watch): Sql {
  const sums = [
    ...ALL_QUEUES.map((queue) => sumOf(ticketsIn(queue, watch), queueColumn(queue))),
    ...DEPARTMENTS.map((department) => sumOf(concernsDepartment(department), department)),
  ];
  const open = { text: ' AND t.is_open = 1', values: [] };
  // From the tickets: one that had no duty would still be counted, and seen to be without one.
  return counted(
    sums,
    `ticket t LEFT JOIN task k ON ${IS_NEAREST}`,
    atDesk('getQueueCounts', watch.actor, 't'),
    open,
    ticketFence(watch.actor),
  );
}

function ofCallbacks(watch: Watch): Sql {
  const sums = ALL_QUEUES.flatMap((queue) => {
    const condition = callbacksIn(queue, watch);
    return condition ? [sumOf(condition, queueColumn(queue))] : [];
  });
  const open = { text: ' AND c.is_open = 1', values: [] };
  return counted(
    sums,
    'callback c',
    atDesk('getQueueCounts', watch.actor, 'c'),
    open,
    fenceAround(watch.actor, 'c.ticket_id'),
  );
}
