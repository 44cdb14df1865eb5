import { createRequire } from 'node:module';
import path from 'node:path';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config.js';
import { poolOfOne } from './libsql-pool-of-one.js';
import { SnakeNaming } from './naming.js';

type Class = new (...args: never[]) => object;

export interface DatabaseSettings {
  /** `mysql://…`, with `?socketPath=` where the database listens on this very machine; absent: the embedded database in `file`. */
  readonly url: string | undefined;
  readonly file: string;
  readonly entities: readonly Class[];
  readonly migrations: readonly Class[];
  readonly poolSize?: number;
}

/** With 16 connections a tenth of what a server keeps for everybody (max_prepared_stmt_count, 16,382). */
const PREPARED_PER_CONNECTION = 100;

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
      extra: {
        // The commands of a day come in fewer shapes; whatever comes seldom makes room (ADR 017).
        maxPreparedStatements: PREPARED_PER_CONNECTION,
        // TypeORM reads an address up to its question mark.
        socketPath: new URL(settings.url).searchParams.get('socketPath') ?? undefined,
      },
    });
  }
  return poolOfOne(
    knowingLongText(
      new DataSource({
        ...common,
        type: 'better-sqlite3',
        database: settings.file,
        // Ten megabytes that a server beside MySQL does without.
        driver: createRequire(import.meta.url)('libsql'),
        enableWAL: true,
        prepareDatabase: (database: { pragma(sql: string): unknown }) => {
          database.pragma('synchronous = FULL');
        },
      }),
    ),
  );
}

/** SQLite takes any name with TEXT in it for text; TypeORM has to be told. */
function knowingLongText(source: DataSource): DataSource {
  source.driver.supportedDataTypes.push('mediumtext');
  return source;
}
