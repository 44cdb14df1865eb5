import 'reflect-metadata';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startMariadb } from '../../scripts/lib/mariadb.mjs';
import { findProgram } from '../../scripts/lib/programs.mjs';
import { ENTITIES } from '../dist/entities.js';
import { MIGRATIONS } from '../dist/migrations/index.js';
import { createDataSource } from '../dist/platform/database/data-source.js';

/**
 * `node server/scripts/generate-migration.mjs <name>`: what the entities have and the migrations do not, for both
 * databases, as one migration each. Needs a built server and an installed MariaDB.
 */
const [name] = process.argv.slice(2);
if (!/^[A-Z]\w+$/.test(name ?? '')) throw new Error('give the migration a name in PascalCase');
const folder = fileURLToPath(new URL('../src/migrations', import.meta.url));
const stamp = Date.now();
const className = `${name}${stamp}`;

/** DDL commits by itself on MySQL: a migration killed halfway must be able to run again (reliability A6). */
const repeatable = (queries) =>
  queries.map((entry) => ({
    ...entry,
    query: entry.query.replace(/^CREATE TABLE (?!IF NOT EXISTS)/, 'CREATE TABLE IF NOT EXISTS '),
  }));

function source(sql) {
  const lines = (queries) => queries.map(({ query }) => `    await runner.query(${JSON.stringify(query)});`).join('\n');
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
${lines(repeatable(sql.upQueries))}
  }

  async down(runner: QueryRunner): Promise<void> {
${lines([...sql.downQueries].reverse())}
  }
}
`;
}

async function generate(kind, settings) {
  const dataSource = createDataSource({ entities: ENTITIES, migrations: MIGRATIONS[kind], ...settings });
  await dataSource.initialize();
  await dataSource.runMigrations();
  // MariaDB writes "no default" as the word NULL into its catalogue; TypeORM reads that only when told who wrote it.
  if (kind === 'mysql') Object.assign(dataSource.driver.options, { type: 'mariadb' });
  // MariaDB prints defaults and charsets otherwise than MySQL; TypeORM compares by the type it was told.
  if (kind === 'mysql') Object.assign(dataSource.driver.options, { type: 'mariadb' });
  const sql = await dataSource.driver.createSchemaBuilder().log();
  await dataSource.destroy();
  if (sql.upQueries.length === 0) return console.log(`${kind}: nothing to do`);
  mkdirSync(path.join(folder, kind), { recursive: true });
  writeFileSync(path.join(folder, kind, `${stamp}-${name}.ts`), source(sql));
  console.log(`${kind}: ${sql.upQueries.length} statements`);
}

const temporary = mkdtempSync(path.join(tmpdir(), 'migration-'));
const daemon = findProgram(['mariadbd', 'mysqld']);
const mariadb = await startMariadb(daemon);
try {
  await generate('libsql', { url: undefined, file: path.join(temporary, 'empty.db') });
  const { createConnection } = await import('mysql2/promise');
  const connection = await createConnection(mariadb.url);
  await connection.query('CREATE DATABASE schema_of_entities CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
  await connection.end();
  await generate('mysql', { url: `${mariadb.url}/schema_of_entities`, file: '' });
} finally {
  await mariadb.stop();
  rmSync(temporary, { recursive: true, force: true });
}

const all = (kind) =>
  readdirSync(path.join(folder, kind))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => ({ file, className: file.replace(/^(\d+)-(\w+)\.ts$/, '$2$1') }));
const rows = ['mysql', 'libsql'].map((kind) => ({ kind, files: all(kind) }));
writeFileSync(
  path.join(folder, 'index.ts'),
  `${rows
    .flatMap(({ kind, files }) =>
      files.map(
        ({ file, className: cls }) =>
          `import { ${cls} as ${kind}${cls} } from './${kind}/${file.replace('.ts', '.js')}';`,
      ),
    )
    .join('\n')}

/** In order, per database; written by scripts/generate-migration.mjs. */
export const MIGRATIONS = {
${rows.map(({ kind, files }) => `  ${kind}: [${files.map(({ className: cls }) => `${kind}${cls}`).join(', ')}],`).join('\n')}
} as const;
`,
);
