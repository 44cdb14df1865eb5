import type { DataSource, Logger } from 'typeorm';

export interface RecordedQuery {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** What is sent to the database while `during` runs, as TypeORM logs it. */
export async function recordedQueries(source: DataSource, during: () => Promise<unknown>): Promise<RecordedQuery[]> {
  const recorded: RecordedQuery[] = [];
  const before = source.logger;
  const recorder: Logger = {
    logQuery: (sql, values) => {
      recorded.push({ sql, values: Array.isArray(values) ? values : [] });
    },
    logQueryError: () => {},
    logQuerySlow: () => {},
    logSchemaBuild: () => {},
    logMigration: () => {},
    log: () => {},
  };
  source.logger = recorder;
  try {
    await during();
  } finally {
    source.logger = before;
  }
  return recorded;
}

/** Rows that the server reads for a query: the `Handler_read%` counters, the rows of temporary tables included. */
export async function rowsReadBy(source: DataSource, { sql, values }: RecordedQuery): Promise<number> {
  const runner = source.createQueryRunner();
  try {
    await runner.query('FLUSH STATUS');
    await runner.query(sql, [...values]);
    const status = (await runner.query("SHOW SESSION STATUS LIKE 'Handler_read%'")) as { Value: string }[];
    return status.reduce((sum, row) => sum + Number(row.Value), 0);
  } finally {
    await runner.release();
  }
}
