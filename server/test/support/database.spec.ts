import { existsSync } from 'node:fs';
import path from 'node:path';
import { createDataSource } from '../../src/platform/database/data-source.js';
import { type FreshDatabase, freshDatabase, testDatabaseKind } from './database.js';

const open = async (database: FreshDatabase) => {
  const file = path.join(database.dataDir, 'test.db');
  return createDataSource({ url: database.url, file, entities: [], migrations: [] }).initialize();
};

describe(`a fresh database for a test file (${testDatabaseKind()})`, () => {
  it('is empty, and not seen by another test file', async () => {
    const [mine, theirs] = await Promise.all([freshDatabase(), freshDatabase()]);
    const [here, there] = await Promise.all([open(mine), open(theirs)]);
    await here.query('CREATE TABLE note (word varchar(20) PRIMARY KEY)');
    await expect(there.query('SELECT word FROM note')).rejects.toThrow(/note/);
    await Promise.all([here.destroy(), there.destroy()]);
    await Promise.all([mine.remove(), theirs.remove()]);
  });

  it('keeps emoji and compares text byte for byte', async () => {
    const database = await freshDatabase();
    const source = await open(database);
    await source.query('CREATE TABLE note (word varchar(20) PRIMARY KEY)');
    await source.query("INSERT INTO note (word) VALUES ('a'), ('A'), ('报修🔧')");
    expect(await source.query("SELECT word FROM note WHERE word IN ('a', '报修🔧') ORDER BY word")).toHaveLength(2);
    await source.destroy();
    await database.remove();
  });

  it('leaves nothing behind', async () => {
    const database = await freshDatabase();
    const source = await open(database);
    await source.destroy();
    await database.remove();
    expect(existsSync(database.dataDir)).toBe(false);
    if (database.url) await expect(open(database)).rejects.toThrow(/Unknown database/);
  });
});
