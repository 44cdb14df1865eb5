import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import mysql from 'mysql2/promise';
import { buildServer } from '../../../scripts/build-server.mjs';
import { startMariadb } from '../../../scripts/lib/mariadb.mjs';
import { findProgram } from '../../../scripts/lib/programs.mjs';
import { inRoot } from '../../../scripts/lib/project.mjs';
import { machineRows } from './lib/machine.mjs';
import { casts, openPhones } from './lib/people.mjs';
import { helper, startServer } from './lib/processes.mjs';
import { reportOf } from './lib/report.mjs';
import { measureDelivery } from './parts/delivery.mjs';
import { openGrowth } from './parts/grow.mjs';
import { measureReading, recordDuePoll } from './parts/growth.mjs';
import { measureLifecycle } from './parts/lifecycle.mjs';
import { measureSearch, openSearch } from './parts/search.mjs';
import { measureStart } from './parts/start.mjs';
import { measureSubmit } from './parts/submit.mjs';

/** `npm run bench [-- --write [file]]`: every figure of docs/benchmarks.md in one run. Environment: see OPTIONS. */
const OPTIONS = {
  tickets: Number(process.env.BENCH_TICKETS ?? 100_000),
  /** What the growth is measured from. */
  smallTickets: Number(process.env.BENCH_SMALL_TICKETS ?? 10_000),
  /** Lines of the timeline, and duties, of each ticket: a whole matter has 18 and 11. */
  entries: Number(process.env.BENCH_ENTRIES ?? 100),
  rounds: Number(process.env.BENCH_ROUNDS ?? 5),
  roundSeconds: Number(process.env.BENCH_SECONDS ?? 4),
  parts: (process.env.BENCH_PARTS ?? 'start,submit,growth,search,lifecycle,delivery').split(','),
  concurrency: 16,
  /** As platform/database/data-source.ts. */
  poolSize: 16,
  /** Who reports, in turn. Whoever comes back within 3 s is remembered (SESSION_POLICY.actorKeptMs); others are read. */
  residents: 100,
};
const WORKING_MORNING = '2026-07-14T10:00+08:00';
const BUFFER_POOL_BYTES = 2 ** 30;
/** The log of a server that is written to; Debian's 96 MB make it stop and sweep while the tables grow. */
const LOG_FILE_BYTES = 2 ** 30;

// Leaving early lets go of everything as well: the processes end with us, MariaDB by its own handler of `exit`.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const daemon = findProgram(['mariadbd', 'mysqld']);
if (daemon === undefined) {
  console.error('The bench needs an installed MariaDB (Debian: apt-get install mariadb-server).');
  process.exit(1);
}
await buildServer();
const home = await mkdtemp(path.join(os.tmpdir(), 'youying-bench-'));
// A working morning, whenever the bench runs: at night a report costs more, it rings whoever is on duty (INT-2).
await writeFile(
  path.join(home, 'demo-state.json'),
  JSON.stringify({ clockOffsetMs: Date.parse(WORKING_MORNING) - Date.now() }),
);
const mariadb = await startMariadb(daemon);
// On one machine the socket, as docs/operations.md has it, for the floor as for us.
const databaseUrl = `${mariadb.url}/ours?socketPath=${mariadb.socketPath}`;
const running = [];
const keep = (started) => {
  running.unshift(started);
  return started;
};
const say = (line) => console.log(line);

try {
  const root = await mysql.createConnection(mariadb.url);
  await root.query(`SET GLOBAL innodb_buffer_pool_size = ${BUFFER_POOL_BYTES}`);
  // A variable since MariaDB 10.9; an older one keeps what it has.
  await root.query(`SET GLOBAL innodb_log_file_size = ${LOG_FILE_BYTES}`).catch(() => undefined);
  for (const name of ['ours', 'floor']) {
    await root.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  }
  const [[{ pidFile }]] = await root.query('SELECT @@pid_file AS pidFile');
  const machine = await machineRows(root);
  await root.end();
  for (const [name, value] of machine) say(`${name}: ${value}`);

  const wechat = keep(helper('wechat-stub.mjs'));
  const { port } = await wechat.answer();
  const env = {
    DEMO: '1',
    DATA_DIR: home,
    DATABASE_URL: databaseUrl,
    WECHAT_BASE_URL: `http://127.0.0.1:${port}`,
    WECHAT_APPID: 'wx0000000000000000',
    WECHAT_SECRET: 'of-the-bench',
  };
  // Migrates and seeds; what is measured has done neither.
  await (await startServer({ ...env, ROLE: 'web' })).stop();
  const server = keep(await startServer({ ...env, ROLE: 'web' }));
  const connection = await mysql.createConnection({ uri: databaseUrl, multipleStatements: true });
  keep({ stop: () => connection.end() });
  const bench = {
    ...{ connection, databaseUrl, server, env, wechat, say, options: OPTIONS },
    mariadbPid: Number(await readFile(pidFile, 'utf8')),
    load: keep(helper('load.mjs')),
    casts: await casts(connection, OPTIONS.residents),
  };
  await openPhones(connection);
  const figures = { machine, options: OPTIONS };
  const wanted = (part) => OPTIONS.parts.includes(part);
  if (wanted('start')) figures.start = await measureStart(bench);
  if (wanted('submit')) figures.submit = await measureSubmit(bench);
  if (['growth', 'search', 'lifecycle'].some(wanted)) {
    const { to, copies } = await openGrowth(bench);
    const duePoll = wanted('growth') ? await recordDuePoll(bench) : undefined;
    const fill = wanted('search') ? await openSearch(bench, copies) : undefined;
    for (const [name, size] of [
      ['small', OPTIONS.smallTickets],
      ['big', OPTIONS.tickets],
    ]) {
      if (duePoll === undefined && fill === undefined) break;
      const { tickets, rows } = await to(size);
      if (duePoll !== undefined) {
        const reading = await measureReading(bench, { copies, tickets, duePoll });
        figures.growth = { ...figures.growth, [name]: { tickets, rows, ...reading } };
      }
      if (fill === undefined) continue;
      await fill(tickets);
      figures.search = { ...figures.search, [name]: { tickets, ...(await measureSearch(bench)) } };
    }
    figures.tables = await to(OPTIONS.tickets);
    if (wanted('lifecycle')) figures.lifecycle = await measureLifecycle(bench);
  }
  if (wanted('delivery')) figures.delivery = await measureDelivery(bench);
  const { text, missed } = reportOf(figures);
  say(`\n${text}`);
  const asked = process.argv.indexOf('--write');
  if (asked > 0) await writeFile(inRoot(process.argv[asked + 1] ?? 'docs/benchmarks.md'), text);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  for (const started of running) await started.stop();
  await mariadb.stop();
  await rm(home, { recursive: true, force: true });
}
