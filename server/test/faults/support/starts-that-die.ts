import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { migrate } from '../../../src/platform/database/migrate.js';

/** What a start finds in this folder, or on the server that `open` knows. */
type Open = (dataDir: string) => DataSource;

interface Pool {
  readonly _allConnections: { toArray(): { destroy(): void }[] };
}

/** For a server a process is gone when its connections are: what was not committed is not there. */
export function cutOff(source: DataSource): void {
  const { pool } = source.driver as unknown as { pool: Pool };
  for (const connection of pool._allConnections.toArray()) connection.destroy();
}

/** The file and its log as they lie there when nobody comes any more to end what was begun. */
function leaveBehind(from: string, to: string): void {
  mkdirSync(to);
  for (const file of ['youying.db', 'youying.db-wal']) {
    if (existsSync(path.join(from, file))) copyFileSync(path.join(from, file), path.join(to, file));
  }
}

/**
 * Starts again and again; each start is killed before the first statement that none has sent yet (in this place), and the
 * next one finds what it left. @returns how many died, and the folder of the one that got through
 */
export async function startsThatDie(open: Open, dataDir: string): Promise<{ deaths: number; dataDir: string }> {
  const sent = new Set<string>();
  for (let deaths = 0; ; deaths++) {
    const here = deaths === 0 ? dataDir : path.join(dataDir, `after-${deaths}`);
    if (!(await diesAt(open(here), sent, here, path.join(dataDir, `after-${deaths + 1}`))))
      return { deaths, dataDir: here };
    if (here !== dataDir) rmSync(here, { recursive: true, force: true });
  }
}

async function diesAt(source: DataSource, sent: Set<string>, here: string, heir: string): Promise<boolean> {
  await source.initialize();
  const onServer = source.options.type === 'mysql';
  let before = '';
  let isDead = false;
  // Each death would be told on the console.
  source.logger.logMigration = () => undefined;
  source.logger.logQuery = (sql: string, values: unknown) => {
    const place = JSON.stringify([before, sql, values ?? []]);
    before = sql;
    if (!isDead && sent.has(place)) return;
    if (!isDead) {
      isDead = true;
      sent.add(place);
      if (onServer) cutOff(source);
      else leaveBehind(here, heir);
    }
    throw new Error('killed');
  };
  try {
    await migrate(source);
  } catch (error) {
    if (!isDead) throw error;
  } finally {
    // The connections of a dead one are gone already.
    if (!isDead || !onServer) await source.destroy().catch(() => undefined);
  }
  return isDead;
}
