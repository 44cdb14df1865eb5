import type { DataSource } from 'typeorm';
import { migrateInSteps } from './migrate-in-steps.js';

const LOCK = 'youying_migrations';
const LOCK_WAIT_SECONDS = 120;

/** Brings the schema up to date; of several processes that start together one does it and the others wait. */
export async function migrate(dataSource: DataSource): Promise<void> {
  if (dataSource.options.type !== 'mysql') {
    // One transaction each, tables included.
    await dataSource.runMigrations();
    return;
  }
  const holder = dataSource.createQueryRunner();
  try {
    const [{ got }] = (await holder.query('SELECT GET_LOCK(?, ?) AS got', [LOCK, LOCK_WAIT_SECONDS])) as [
      { got: number },
    ];
    if (Number(got) !== 1) throw new Error(`another process has been migrating for ${LOCK_WAIT_SECONDS} s`);
    await migrateInSteps(dataSource);
  } finally {
    await holder.query('SELECT RELEASE_LOCK(?)', [LOCK]);
    await holder.release();
  }
}
