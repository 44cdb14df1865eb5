import path from 'node:path';
import libsql from 'libsql';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config.js';
import { poolOfOne } from './libsql-pool-of-one.js';
import { SnakeNaming } from './naming.js';

type Class = new (...args: never[]) => object;

export interface DatabaseSettings {
  /** `mysql://…`; absent: the embedded database in `file`. */
  readonly url: string | undefined;
  readonly file: string;
  readonly entities: readonly Class[];
  readonly migrations: readonly Class[];
  readonly poolSize?: number;
}

export const embeddedFile = (config: Pick<Config, 'dataDir'>): string => path.join(config.dataDir, 'youying.db');

/** One set of entities, two databases. The caller initializes it. */
export function createDataSource(settings: DatabaseSettings): DataSource {
  const common = {
    entities: [...settings.entities],
    migrations: [...settings.migrations],
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    migrationsTransactionMode: 'each',
  } satisfies Partial<DataSourceOptions>;
  if (settings.url !== undefined) {
    return new DataSource({
      ...common,
      type: 'mysql',
      url: settings.url,
      charset: 'UTF8MB4_BIN',
      timezone: 'Z',
      supportBigNumbers: true,
      // Every bigint of ours fits in 53 bits (see ids.ts).
      bigNumberStrings: false,
      // The unit of work sends a commit's statements in one round trip; values are always escaped parameters.
      multipleStatements: true,
      poolSize: settings.poolSize ?? 16,
    });
  }
  return poolOfOne(
    new DataSource({
      ...common,
      type: 'better-sqlite3',
      database: settings.file,
      driver: libsql,
      enableWAL: true,
      prepareDatabase: (database: { pragma(sql: string): unknown }) => {
        database.pragma('synchronous = FULL');
      },
    }),
  );
}
