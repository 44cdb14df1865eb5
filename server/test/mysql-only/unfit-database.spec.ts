import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { openDatabase } from '../../src/platform/database/open-database.js';
import { ourSource } from '../support/our-source.js';

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

describe('a server that is not fit to keep our rows (A3)', () => {
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
