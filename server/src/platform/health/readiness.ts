import type { DataSource } from 'typeorm';
import type { Clock } from '../clock/clock.js';

/** An event that waits longer than this means that nobody relays. */
const OUTBOX_STUCK_MS = 5 * 60_000;

export interface Readiness {
  readonly database: boolean;
  readonly migrations: boolean;
  readonly outbox: boolean;
}

/** `/readyz`: the database answers, its schema is ours, and announcements move. */
export async function readiness(dataSource: DataSource, clock: Clock): Promise<Readiness> {
  try {
    const [{ oldest }] = (await dataSource.query(
      "SELECT MIN(available_at) AS oldest FROM outbox_event WHERE state = 'waiting'",
    )) as [{ oldest: number | string | null }];
    const pending = await dataSource.showMigrations();
    return {
      database: true,
      migrations: !pending,
      outbox: oldest === null || clock.now() - Number(oldest) < OUTBOX_STUCK_MS,
    };
  } catch {
    return { database: false, migrations: false, outbox: false };
  }
}
