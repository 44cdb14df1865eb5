import path from 'node:path';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/entities.js';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { createDataSource } from '../../src/platform/database/data-source.js';

/** Our entities and migrations on a MySQL server's schema, or on the embedded database in a folder. */
export const ourSource = (url: string | undefined, dataDir: string): DataSource =>
  createDataSource({
    url,
    file: path.join(dataDir, 'youying.db'),
    entities: ENTITIES,
    migrations: url ? MIGRATIONS.mysql : MIGRATIONS.libsql,
  });
