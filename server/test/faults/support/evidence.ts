import path from 'node:path';
import { ENTITIES } from '../../../src/entities.js';
import { systemClock } from '../../../src/platform/clock/clock.js';
import { createDataSource } from '../../../src/platform/database/data-source.js';
import { Database } from '../../../src/platform/database/database.js';
import type { FreshDatabase } from '../../support/database.js';

/** What the rows say, read past the server. */
export interface Evidence {
  readonly database: Database;
  /** A statement past the server, for what no command of it does: a table that is gone. */
  run(statement: string): Promise<void>;
  /** Events that no relay and no delivery worker has to do with any more: 0 when everything has drained. */
  unsettled(): Promise<number>;
  /** Ids of the tickets with this description. */
  ticketsDescribed(description: string): Promise<string[]>;
  ordersOf(ticketId: string): Promise<number>;
  /** Types of the timeline, in order. */
  timelineOf(ticketId: string): Promise<string[]>;
  /** `type person` of every inbox message, sorted. */
  messagesOf(ticketId: string): Promise<string[]>;
  close(): Promise<void>;
}

export async function openEvidence(fresh: FreshDatabase): Promise<Evidence> {
  const file = path.join(fresh.dataDir, 'youying.db');
  const source = await createDataSource({ url: fresh.url, file, entities: ENTITIES, migrations: [] }).initialize();
  const database = new Database(source, systemClock);
  const { read } = database;
  const column = async (sql: string, values: readonly unknown[]): Promise<string[]> =>
    (await read.rows<{ found: unknown }>(sql, values)).map((row) => String(row.found));
  const count = async (sql: string, values: readonly unknown[]) => Number((await column(sql, values))[0]);
  return {
    database,
    run: async (statement) => {
      await source.query(statement);
    },
    unsettled: async () =>
      (await count("SELECT COUNT(*) AS found FROM outbox_event WHERE state = 'waiting'", [])) +
      (await count("SELECT COUNT(*) AS found FROM delivery WHERE state = 'waiting'", [])),
    ticketsDescribed: (description) => column('SELECT id AS found FROM ticket WHERE description = ?', [description]),
    ordersOf: (ticketId) => count('SELECT COUNT(*) AS found FROM work_order WHERE ticket_id = ?', [ticketId]),
    timelineOf: (ticketId) =>
      column('SELECT type AS found FROM timeline_entry WHERE ticket_id = ? ORDER BY id', [ticketId]),
    messagesOf: async (ticketId) => {
      const rows = await read.rows<{ type: string; person_id: number }>(
        'SELECT type, person_id FROM message WHERE ticket_id = ?',
        [ticketId],
      );
      return rows.map((row) => `${row.type} ${row.person_id}`).sort();
    },
    close: () => source.destroy(),
  };
}
