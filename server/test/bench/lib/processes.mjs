import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { SERVER_ENVIRONMENT } from '../../../../scripts/lib/server-process.mjs';

const MAIN = fileURLToPath(new URL('../../../dist/run/main.js', import.meta.url));
/** As `npm start` starts it. For a look inside: `BENCH_NODE_ARGS='--cpu-prof --cpu-prof-dir=/tmp/profile' npm run bench`. */
const NODE_ARGUMENTS = process.env.BENCH_NODE_ARGS?.split(' ') ?? [];
const TICKS_PER_SECOND = 100;
const POLL_MS = 50;
const READY_LIMIT_MS = 120_000;

/** CPU seconds that a process has used so far (user + system), from /proc. */
export function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** A script of the bench as a process of its own that is asked one thing at a time. */
export function helper(file, env = {}) {
  const child = fork(fileURLToPath(new URL(`../${file}`, import.meta.url)), { env: { ...process.env, ...env } });
  endWithUs(child);
  const answer = () =>
    new Promise((resolve, reject) => {
      const early = () => reject(new Error(`${file} ended early`));
      child.once('exit', early);
      child.once('message', (message) => {
        child.removeListener('exit', early);
        if (message.error) reject(new Error(`${file}: ${message.error}`));
        else resolve(message);
      });
    });
  return {
    pid: child.pid,
    answer,
    ask: (message) => {
      child.send(message);
      return answer();
    },
    stop: () => end(child),
  };
}

/** The built server; resolves when it is ready. */
export async function startServer(env) {
  const port = await freePort();
  const child = spawn(process.execPath, [...NODE_ARGUMENTS, MAIN], {
    env: { ...SERVER_ENVIRONMENT, ...process.env, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  endWithUs(child);
  const url = `http://127.0.0.1:${port}`;
  const limit = Date.now() + READY_LIMIT_MS;
  while (
    !(await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || Date.now() > limit) throw new Error('the server did not get ready');
    await pause(POLL_MS);
  }
  return { url, pid: child.pid, stop: () => end(child) };
}

/** When the bench leaves early, what it has started goes with it. */
function endWithUs(child) {
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.removeListener('exit', kill));
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
