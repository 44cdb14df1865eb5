import { type DataSource, QueryFailedError } from 'typeorm';
import type { RunSql } from './reader.js';

type Answer = (error: Error | null, result: unknown) => void;

interface DriverQuery {
  readonly sql: string;
  readonly rowsAsArray: boolean;
}

interface DriverConnection {
  query(query: DriverQuery, values: unknown[], answer: Answer): void;
  execute(query: DriverQuery, values: unknown[], answer: Answer): void;
}

interface DriverPool extends DriverConnection {
  getConnection(answer: (error: Error | null, connection: DriverConnection & { release(): void }) => void): void;
}

/** One connection of the pool, in the hands of one unit of work. */
export interface MysqlConnection {
  readonly query: RunSql;
  release(): void;
}

/**
 * The pool that TypeORM opened, asked without its query runner and without mysql2's promises: both together cost as
 * much as reading the rows (a stack for every query, an event before and after it).
 */
const poolOf = (dataSource: DataSource): DriverPool => (dataSource.driver as unknown as { pool: DriverPool }).pool;

/** mysql2 would send a number as a double, which is compared with whole numbers at the cost of an index elsewhere. */
const asParameter = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

const runOn =
  (connection: DriverConnection, dataSource: DataSource): RunSql =>
  (sql, values, how) =>
    new Promise((resolve, reject) => {
      dataSource.logger.logQuery(sql, values as unknown[]);
      const answer: Answer = (error, result) => {
        if (error) reject(new QueryFailedError(sql, [...values], error));
        else resolve(result);
      };
      const query = { sql, rowsAsArray: how?.asSlots ?? false };
      if (how?.prepared) connection.execute(query, values.map(asParameter), answer);
      else connection.query(query, values as unknown[], answer);
    });

/** A query on whichever connection is free. */
export const runOnPool = (dataSource: DataSource): RunSql => runOn(poolOf(dataSource), dataSource);

export function takeConnection(dataSource: DataSource): Promise<MysqlConnection> {
  return new Promise((resolve, reject) => {
    poolOf(dataSource).getConnection((error, connection) => {
      if (error) reject(error);
      else resolve({ query: runOn(connection, dataSource), release: () => connection.release() });
    });
  });
}
