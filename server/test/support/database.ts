import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';

/** What a test file needs to open a database that nobody else uses. */
export interface FreshDatabase {
  /** `mysql://…/<schema of its own>`; undefined: the embedded database below `dataDir`. */
  readonly url: string | undefined;
  /** An empty folder of its own, for the embedded database and for media. */
  readonly dataDir: string;
  /** Drops the schema and the folder. Close the data source first. */
  remove(): Promise<void>;
}

/** Which database this run is about: `TEST_DATABASE_URL` (a server, set by scripts/test.mjs) or the embedded one. */
export const testDatabaseKind = (): 'mysql' | 'embedded' => (process.env.TEST_DATABASE_URL ? 'mysql' : 'embedded');

/** Makes an empty database for one test file: a schema on the server of `TEST_DATABASE_URL`, or a file in a temp folder. */
export async function freshDatabase(server = process.env.TEST_DATABASE_URL): Promise<FreshDatabase> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'youying-test-'));
  const removeFolder = () => rm(dataDir, { recursive: true, force: true });
  if (!server) return { url: undefined, dataDir, remove: removeFolder };

  const schema = `youying_test_${randomBytes(6).toString('hex')}`;
  await execute(server, `CREATE DATABASE ${schema} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const url = new URL(server);
  url.pathname = `/${schema}`;
  return {
    url: url.href,
    dataDir,
    remove: async () => {
      await execute(server, `DROP DATABASE ${schema}`);
      await removeFolder();
    },
  };
}

async function execute(server: string, sql: string): Promise<void> {
  const connection = await createConnection(server);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
