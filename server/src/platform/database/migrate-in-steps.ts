import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { isAlreadyDefined } from './errors.js';

/** Its one row: the migration that is under way. Statements before `step` are done; that one itself may be. */
const PROGRESS = 'migration_progress';

const DEFINITION = /^\s*(CREATE|ALTER|DROP)\s/i;
const CHANGE_OF_ROWS = /^\s*(INSERT|UPDATE|DELETE)\s/i;

/**
 * MySQL commits every CREATE, ALTER and DROP by itself: a migration whose process is killed stays half done. Here it is
 * known how far it came, and the next start goes on from there (ADR 025). One statement is done whole or not at all.
 */
export async function migrateInSteps(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `CREATE TABLE IF NOT EXISTS ${PROGRESS} (id int NOT NULL PRIMARY KEY, migration varchar(255) NOT NULL, step int NOT NULL)`,
  );
  for (const migration of dataSource.migrations) inSteps(migration);
  await dataSource.runMigrations();
}

function inSteps(migration: MigrationInterface): void {
  const up = migration.up.bind(migration);
  const name = migration.name ?? migration.constructor.name;
  migration.up = async (runner) => {
    const [begun] = (await runner.query(`SELECT step FROM ${PROGRESS} WHERE migration = ?`, [name])) as {
      step: number;
    }[];
    await up({ query: runStep(runner, name, begun?.step ?? 0) } as QueryRunner);
    // TypeORM writes next that the migration is done, and commits both.
    await runner.query('START TRANSACTION');
    await runner.query(`DELETE FROM ${PROGRESS}`);
  };
}

function runStep(runner: QueryRunner, name: string, begun: number): (sql: string) => Promise<void> {
  let step = 0;
  const reach = (reached: number) =>
    runner.query(`REPLACE INTO ${PROGRESS} (id, migration, step) VALUES (1, ?, ?)`, [name, reached]);

  return async (sql) => {
    step += 1;
    if (step < begun) return;
    if (DEFINITION.test(sql)) {
      await reach(step);
      await runner.query(sql).catch((error: unknown) => {
        if (step !== begun || !isAlreadyDefined(error)) throw error;
      });
      return;
    }
    if (!CHANGE_OF_ROWS.test(sql))
      throw new Error(`${name}, step ${step}: a migration defines or changes, nothing else`);
    await runner.query('START TRANSACTION');
    await runner.query(sql);
    await reach(step + 1);
    await runner.query('COMMIT');
  };
}
