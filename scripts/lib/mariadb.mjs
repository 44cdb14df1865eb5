import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram } from './programs.mjs';
import { runOrThrow, StepError, signalGroup } from './run.mjs';

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 20_000;
const POLL_MS = 100;
const TITLE = 'Starting a private MariaDB';

/**
 * Starts a MariaDB of our own: fresh data folder below `parent`, free port on 127.0.0.1, settings as in production
 * (utf8mb4, binary collation, a commit is on disk when it is acknowledged).
 * `extra`: more options of the daemon; `parent`: the temporary folder of the system. Returns {url: 'mysql://root@127.0.0.1:<port>', socketPath, kill(), begin(), stop()}:
 * `kill` is SIGKILL, `begin` starts it again on its folder and port, `stop` ends it and removes its folder, also when
 * called twice.
 */
export async function startMariadb(daemon, extra = [], parent = os.tmpdir()) {
  const home = await mkdtemp(path.join(parent, 'youying-mariadb-'));
  // mariadbd runs as root only when told so by name.
  // A MariaDB that starts clears the folder for temporary tables; in /tmp they may be those of another one at work.
  const folders = [`--datadir=${path.join(home, 'data')}`, `--tmpdir=${path.join(home, 'tmp')}`];
  await mkdir(path.join(home, 'tmp'));
  const common = ['--no-defaults', ...folders, `--user=${os.userInfo().username}`];
  let server;
  const dropNow = () => {
    if (server !== undefined) signalGroup(server, 'SIGKILL');
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', dropNow);
  const stop = async () => {
    process.removeListener('exit', dropNow);
    if (server !== undefined) await end(server);
    await rm(home, { recursive: true, force: true });
  };
  try {
    await createDatadir(common);
    const port = await freePort();
    const begin = async () => {
      server = spawn(daemon, [...common, ...settings(home, port), ...extra], { stdio: 'ignore', detached: true });
      await untilListening(server, port, path.join(home, 'error.log'));
    };
    await begin();
    const kill = () => end(server, 'SIGKILL');
    return { url: `mysql://root@127.0.0.1:${port}`, socketPath: path.join(home, 'socket'), kill, begin, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function settings(home, port) {
  return [
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    `--socket=${path.join(home, 'socket')}`,
    `--pid-file=${path.join(home, 'pid')}`,
    `--log-error=${path.join(home, 'error.log')}`,
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_bin',
    '--innodb-flush-log-at-trx-commit=1',
    '--max-connections=300',
  ];
}

async function createDatadir(common) {
  const installer = findProgram(['mariadb-install-db', 'mysql_install_db']);
  if (installer === undefined) throw new StepError(TITLE, 'mariadb-install-db is missing beside the server');
  await runOrThrow(TITLE, installer, [...common, '--auth-root-authentication-method=normal', '--skip-test-db']);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function untilListening(server, port, log) {
  const limit = Date.now() + START_LIMIT_MS;
  while (!(await answers(port))) {
    if (server.exitCode !== null || Date.now() > limit) {
      const reason = server.exitCode === null ? 'it did not answer in time' : `exit code ${server.exitCode}`;
      throw new StepError(TITLE, reason, existsSync(log) ? (await readFile(log, 'utf8')).slice(-2_000) : '');
    }
    await wait(POLL_MS);
  }
}

/** MariaDB greets whoever connects. */
function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('close', () => settle(false));
  });
}

async function end(server, signal = 'SIGTERM') {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  signalGroup(server, signal);
  const late = setTimeout(() => signalGroup(server, 'SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(late);
}
