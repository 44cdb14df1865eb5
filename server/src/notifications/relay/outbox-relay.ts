import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Instant } from '@youying/shared/domain/time';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import { OutboxEvent } from '../../platform/outbox/outbox.entity.js';
import { atOnce } from '../../platform/queue/at-once.js';
import type { DueWork } from '../../platform/queue/due-work.js';
import { createInTurn } from '../../platform/queue/in-turn.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { RELAY_POLICY } from '../policy.js';
import { relayEvents } from './relay-events.js';

const EVERYTHING = scopeOfEverything('the relay carries the events of every community');

/** Waiting and due, but for those behind an event of the same ticket that waits for its next try. */
const DUE = `
  SELECT e.id, e.ticket_id FROM outbox_event e
   WHERE e.state = 'waiting' AND e.available_at <= ?
     AND NOT EXISTS (SELECT 1 FROM outbox_event h
                      WHERE h.state = 'waiting' AND h.available_at > ? AND h.ticket_id = e.ticket_id AND h.id < e.id)
   ORDER BY e.available_at, e.id LIMIT ${RELAY_POLICY.batch}`;

/** Outbox → inbox: at least once per event, exactly once per person, in the order of each ticket. */
@Injectable()
export class OutboxRelay implements DueWork {
  private readonly logger = new Logger(OutboxRelay.name);
  private readonly inTurn = createInTurn();

  constructor(
    private readonly database: Database,
    private readonly wakeups: Wakeups,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async nextDueAt(): Promise<Instant | undefined> {
    const now = this.clock.now();
    const reader = this.database.read;
    if ((await reader.rows(DUE, [now, now])).length > 0) return now;
    const later = { state: 'waiting', availableAt: { gt: now } } as const;
    return (await reader.findOne(OutboxEvent, EVERYTHING, later, { orderBy: [['availableAt', 'asc']] }))?.availableAt;
  }

  /** True when it did anything. */
  runRound(): Promise<boolean> {
    return this.inTurn(() => this.round());
  }

  private async round(): Promise<boolean> {
    const now = this.clock.now();
    const due = await this.database.read.rows<{ id: unknown; ticket_id: unknown }>(DUE, [now, now]);
    const byTicket = new Map<number, number[]>();
    for (const row of due) {
      const ticketId = Number(row.ticket_id);
      byTicket.set(ticketId, [...(byTicket.get(ticketId) ?? []), Number(row.id)]);
    }
    let relayed = 0;
    await atOnce(RELAY_POLICY.ticketsAtOnce, [...byTicket.values()], async (events) => {
      // One that had to wait for its next try is still older than what has come since.
      relayed += await this.relay(events.sort((a, b) => a - b));
    });
    if (relayed > 0) {
      this.wakeups.nudge('deliveries');
      this.wakeups.nudge('search');
    }
    return relayed > 0;
  }

  /** The events of one ticket together; where one of them is broken, those before it still go. */
  private async relay(ids: readonly number[]): Promise<number> {
    try {
      return await this.database.transact((work) => relayEvents(work, ids));
    } catch (error) {
      const [id] = ids;
      if (id !== undefined && ids.length === 1) await this.putOff(id, error);
      if (ids.length <= 1) return 0;
    }
    let relayed = 0;
    for (const id of ids) {
      // The rest of this ticket waits: for another relay that has the event, or for its next try.
      if ((await this.relay([id])) === 0) break;
      relayed += 1;
    }
    return relayed;
  }

  private async putOff(id: number, error: unknown): Promise<void> {
    const state = await this.database.transact(async (work) => {
      const event = await work.findOne(OutboxEvent, EVERYTHING, { id, state: 'waiting' }, { lock: 'update' });
      if (!event) return undefined;
      const delay = RELAY_POLICY.retryDelaysMs[event.attempts];
      const attempts = event.attempts + 1;
      const patch =
        delay === undefined ? { state: 'dead' as const, attempts } : { attempts, availableAt: work.now + delay };
      work.updateOne(OutboxEvent, { id, state: 'waiting' }, patch);
      return delay === undefined ? 'dead' : 'waiting';
    });
    this.logger.error({ err: error, eventId: id, state }, 'an event could not be relayed');
  }
}
