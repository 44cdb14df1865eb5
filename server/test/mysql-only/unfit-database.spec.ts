import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { openDatabase } from '../../src/platform/database/open-database.js';
import { ownMariadb } from '../faults/support/own-mariadb.js';
import { ourSource } from '../support/our-source.js';

const FIT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** A schema made with these words, opened as ours, and dropped again. */
async function openingOf(words: string, at = process.env.TEST_DATABASE_URL ?? ''): Promise<string> {
  const server = new URL(at);
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
    expect(await openingOf(FIT)).toBe('opened');
  }, 60_000);

  it.each([
    ['innodb_flush_log_at_trx_commit', 2],
    ['innodb_flush_log_at_trx_commit', 0],
    ['sync_binlog', 0],
  ])(
    'is refused with %s = %d: what was acknowledged would not survive a power cut',
    async (name, value) => {
      const own = await ownMariadb('--log-bin=binlog', '--sync-binlog=1');
      const connection = await createConnection(own.url);
      try {
        expect(await openingOf(FIT, own.url)).toBe('opened');
        await connection.query(`SET GLOBAL ${name} = ${value}`);
        expect(await openingOf(FIT, own.url)).toMatch(`${name} is ${value}, must be 1`);
      } finally {
        await connection.end();
        await own.stop();
      }
    },
    120_000,
  );
});
