import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { createDataSource } from '../../src/platform/database/data-source.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { ownMariadb } from '../faults/support/own-mariadb.js';
import { schemaOf } from '../faults/support/schema-of.js';
import { seededRandom } from '../faults/support/seeded-random.js';
import { cutOff } from '../faults/support/starts-that-die.js';
import { freshDatabase } from '../support/database.js';

const KILLS = Number(process.env.FAULT_DATABASE_KILLS ?? 3);
const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);
/** What is not simply done again, as a CREATE TABLE IF NOT EXISTS is. */
const CHANGE = /^(ALTER|CREATE (UNIQUE )?INDEX)/;
const CHANGES_BEFORE_KILL = 8;

const random = seededRandom(SEED);

const opened = (url: string | undefined): Promise<DataSource> =>
  createDataSource({ url, file: '', entities: [], migrations: MIGRATIONS.mysql }).initialize();

/** Migrates until it is done (true), or until `kill` has been called while a statement was on its way (false). */
async function migratesUntil(url: string | undefined, kill?: () => Promise<void>): Promise<boolean> {
  const source = await opened(url);
  source.logger.logMigration = () => undefined;
  let left = 1 + Math.floor(random() * CHANGES_BEFORE_KILL);
  let killed: Promise<void> | undefined;
  source.logger.logQuery = (sql: string) => {
    if (!CHANGE.test(sql)) return;
    left -= 1;
    if (left === 0) killed = kill?.();
  };
  try {
    await migrate(source);
    return true;
  } catch (error) {
    if (!killed) throw error;
    return false;
  } finally {
    await killed;
    cutOff(source);
  }
}

test(
  `A6 ${KILLS} × kill -9 of the database while a start migrates: the next start goes on, the schema is that of one that nobody killed (seed ${SEED})`,
  async () => {
    const mariadb = await ownMariadb();
    try {
      const [killed, clean] = [await freshDatabase(mariadb.url), await freshDatabase(mariadb.url)];
      let kills = 0;
      const kill = async () => {
        kills += 1;
        await mariadb.kill();
        await mariadb.begin();
      };
      while (!(await migratesUntil(killed.url, kills < KILLS ? kill : undefined)));
      expect(kills).toBeGreaterThanOrEqual(Math.min(KILLS, 3));
      await migratesUntil(clean.url);
      const schemas: Record<string, string>[] = [];
      for (const { url } of [killed, clean]) {
        const source = await opened(url);
        schemas.push(await schemaOf(source));
        await source.destroy();
      }
      expect(schemas[0]).toEqual(schemas[1]);
    } finally {
      await mariadb.stop();
    }
  },
  120_000 + KILLS * 60_000,
);
