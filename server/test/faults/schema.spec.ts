import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/entities.js';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { createDataSource } from '../../src/platform/database/data-source.js';
import { openDatabase } from '../../src/platform/database/open-database.js';
import { type FreshDatabase, freshDatabase, testDatabaseKind } from '../support/database.js';

const onMysql = testDatabaseKind() === 'mysql';

const ourSource = (url: string | undefined, dataDir: string): DataSource =>
  createDataSource({
    url,
    file: path.join(dataDir, 'youying.db'),
    entities: ENTITIES,
    migrations: onMysql ? MIGRATIONS.mysql : MIGRATIONS.libsql,
  });

/** MariaDB writes "no default" as the word NULL into its catalogue; TypeORM reads that only when told who wrote it. */
async function readCatalogueAsWritten(source: DataSource): Promise<void> {
  if (!onMysql) return;
  const [{ version }] = (await source.query('SELECT VERSION() AS version')) as [{ version: string }];
  if (version.includes('MariaDB')) Object.assign(source.driver.options, { type: 'mariadb' });
}

describe(`the schema (${testDatabaseKind()})`, () => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase();
  });
  afterAll(() => fresh.remove());

  it('that the migrations make of an empty database is the one that the entities describe', async () => {
    const source = await openDatabase(ourSource(fresh.url, fresh.dataDir));
    await readCatalogueAsWritten(source);
    const missing = await source.driver.createSchemaBuilder().log();
    expect(missing.upQueries.map(({ query }) => query)).toEqual([]);
    await source.destroy();
  }, 60_000);

  it('is left alone by a second start', async () => {
    const source = await openDatabase(ourSource(fresh.url, fresh.dataDir));
    expect(await source.runMigrations()).toEqual([]);
    await source.destroy();
  }, 60_000);
});

/** A schema made with these words, opened as ours, and dropped again. */
async function openingOf(words: string): Promise<string> {
  const server = new URL(process.env.TEST_DATABASE_URL ?? '');
  const schema = `youying_unfit_${randomBytes(6).toString('hex')}`;
  const connection = await createConnection(server.href);
  await connection.query(`CREATE DATABASE ${schema} ${words}`);
  server.pathname = `/${schema}`;
  const source = ourSource(server.href, '');
  try {
    await openDatabase(source);
    return 'opened';
  } catch (error) {
    return (error as Error).message;
  } finally {
    if (source.isInitialized) await source.destroy();
    await connection.query(`DROP DATABASE ${schema}`);
    await connection.end();
  }
}

(onMysql ? describe : describe.skip)('a server that is not fit to keep our rows (A3)', () => {
  it('is refused when its collation folds case: ids and tokens would meet', async () => {
    expect(await openingOf('CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci')).toMatch(/utf8mb4_general_ci/);
  });

  it('is refused when its character set loses emoji', async () => {
    expect(await openingOf('CHARACTER SET latin1 COLLATE latin1_bin')).toMatch(/latin1, must be utf8mb4/);
  });

  it('is accepted with utf8mb4_bin', async () => {
    expect(await openingOf('CHARACTER SET utf8mb4 COLLATE utf8mb4_bin')).toBe('opened');
  }, 60_000);
});
