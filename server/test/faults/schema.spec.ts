import type { DataSource } from 'typeorm';
import { openDatabase } from '../../src/platform/database/open-database.js';
import { type FreshDatabase, freshDatabase, testDatabaseKind } from '../support/database.js';
import { ourSource } from '../support/our-source.js';

const onMysql = testDatabaseKind() === 'mysql';

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
