import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import test from 'node:test';
import { startMariadb } from '../lib/mariadb.mjs';
import { findProgram } from '../lib/programs.mjs';
import { inRoot } from '../lib/project.mjs';

const daemon = findProgram(['mariadbd', 'mysqld']);
const { createConnection } = createRequire(inRoot('server/package.json'))('mysql2/promise');

test('a private MariaDB has the settings that the boot asserts', { skip: daemon === undefined }, async () => {
  const mariadb = await startMariadb(daemon);
  try {
    const connection = await createConnection(mariadb.url);
    const [rows] = await connection.query(
      'SELECT @@character_set_server, @@collation_server, @@innodb_flush_log_at_trx_commit, @@datadir, @@tmpdir',
    );
    await connection.end();
    const [charset, collation, flush, datadir, tmpdir] = Object.values(rows[0]);
    assert.deepEqual([charset, collation, flush], ['utf8mb4', 'utf8mb4_bin', 1]);
    assert.equal(path.dirname(tmpdir), path.dirname(path.resolve(datadir)), 'its temporary tables are its own');
    await mariadb.stop();
    assert.equal(existsSync(datadir), false, 'its folder is gone after stop');
  } finally {
    await mariadb.stop();
  }
});

test('a server that cannot start is an error with the end of its log', { skip: daemon === undefined }, async () => {
  await assert.rejects(startMariadb('/bin/false'), /Starting a private MariaDB failed: exit code 1/);
});
