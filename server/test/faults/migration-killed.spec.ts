import path from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { createDataSource } from '../../src/platform/database/data-source.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { freshDatabase, testDatabaseKind } from '../support/database.js';
import { schemaOf } from './support/schema-of.js';
import { startsThatDie } from './support/starts-that-die.js';

type Migrations = Parameters<typeof createDataSource>[0]['migrations'];

const OURS: Migrations = testDatabaseKind() === 'mysql' ? MIGRATIONS.mysql : MIGRATIONS.libsql;

/** Changes rows in a way that shows when it is done twice, or not at all. */
class CountsItself1800000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE counted (id int NOT NULL PRIMARY KEY, n int NOT NULL)');
    await runner.query('INSERT INTO counted (id, n) VALUES (1, 0)');
    await runner.query('UPDATE counted SET n = n + 1');
    await runner.query('ALTER TABLE counted ADD COLUMN more int NULL');
    await runner.query('CREATE INDEX by_n ON counted (n)');
    await runner.query('UPDATE counted SET n = n + 10');
    await runner.query('UPDATE counted SET n = n + 100');
  }

  async down(): Promise<void> {}
}

async function inAnEmptyDatabase<T>(
  migrations: Migrations,
  act: (open: (dataDir: string) => ReturnType<typeof createDataSource>, dataDir: string) => Promise<T>,
): Promise<T> {
  const { url, dataDir, remove } = await freshDatabase();
  try {
    return await act(
      (folder) => createDataSource({ url, file: path.join(folder, 'youying.db'), entities: [], migrations }),
      dataDir,
    );
  } finally {
    await remove();
  }
}

/** What all these migrations leave: tables, which of them are said to be done, the rows of `counted`. */
const left = (migrations: Migrations, isKilled: boolean) =>
  inAnEmptyDatabase(migrations, async (open, dataDir) => {
    const end = isKilled ? await startsThatDie(open, dataDir) : { deaths: 0, dataDir };
    const source = await open(end.dataDir).initialize();
    await migrate(source);
    const done = await source.query('SELECT name FROM migrations ORDER BY id');
    const counted = migrations === OURS ? [] : await source.query('SELECT * FROM counted');
    const schema = await schemaOf(source);
    await source.destroy();
    return { deaths: end.deaths, outcome: { done, counted, schema } };
  });

describe(`A6 a start that is killed while it migrates, before every statement once (${testDatabaseKind()})`, () => {
  it('is taken up by the next one: the schema is that of a start that nobody killed', async () => {
    const killed = await left(OURS, true);
    expect(killed.deaths).toBeGreaterThan(OURS.length * 3);
    expect(killed.outcome).toEqual((await left(OURS, false)).outcome);
  }, 900_000);

  it('has changed every row once', async () => {
    const killed = await left([CountsItself1800000000000], true);
    expect(killed.deaths).toBeGreaterThan(7);
    expect(killed.outcome).toEqual((await left([CountsItself1800000000000], false)).outcome);
    expect(killed.outcome.counted).toEqual([{ id: 1, n: 111, more: null }]);
  }, 60_000);
});
