import type { DataSource } from 'typeorm';
import { assertBinaryColumns, assertFitDatabase } from './boot-assertions.js';
import { recognizeServer } from './dialect.js';
import { migrate } from './migrate.js';

const LOCK_WAIT_SECONDS = 5;

interface MysqlPool {
  on(event: 'connection', listener: (connection: { query(sql: string): void }) => void): void;
}

/** Connects, asserts the server's settings, brings the schema up to date. */
export async function openDatabase(dataSource: DataSource): Promise<DataSource> {
  await dataSource.initialize();
  if (dataSource.options.type === 'mysql') await prepareConnections(dataSource);
  await assertFitDatabase(dataSource);
  await migrate(dataSource);
  await assertBinaryColumns(dataSource);
  return dataSource;
}

/**
 * READ COMMITTED: rows are locked by name (FOR UPDATE) where it matters, and readers of a fresh row do not trip over
 * an old snapshot (error 1020 on servers with innodb_snapshot_isolation). A short lock wait becomes 409 for the client.
 */
async function prepareConnections(dataSource: DataSource): Promise<void> {
  await recognizeServer(dataSource);
  const { pool } = dataSource.driver as unknown as { pool: MysqlPool };
  const prepare = `SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED, SESSION innodb_lock_wait_timeout = ${LOCK_WAIT_SECONDS}`;
  const [isolation, wait] = prepare.split(', SESSION ');
  pool.on('connection', (connection) => {
    connection.query(`${isolation}; SET SESSION ${wait}`);
  });
  // Connections opened before this line have the defaults.
  await dataSource.query(`${isolation}; SET SESSION ${wait}`);
}
