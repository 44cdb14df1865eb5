import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const MAIN = path.resolve(__dirname, '../../../dist/run/main.js');
const POLL_MS = 20;
/** A new database takes a minute to get its tables where many work on the same disk. */
const READY_LIMIT_MS = 240_000;

export interface ServerProcess {
  readonly url: string;
  /** Starts it and answers when it is ready for requests. */
  start(): Promise<void>;
  /** SIGKILL: nothing of ours runs any more, no buffer is written. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The built server as a process of its own that can be killed and started again on the same port and data. `hear` is
 * told whatever it writes.
 */
export async function serverProcess(
  env: Readonly<Record<string, string>>,
  hear: (text: string) => void = () => undefined,
): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let said = '';

  const end = async (signal: NodeJS.Signals) => {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const exited = once(running, 'exit');
    running.kill(signal);
    await exited;
  };

  return {
    url,
    start: async () => {
      said = '';
      child = spawn(process.execPath, [MAIN], {
        env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'error', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const keep = (chunk: Buffer) => {
        const text = chunk.toString('utf8');
        hear(text);
        said = (said + text).slice(-4_000);
      };
      child.stdout?.on('data', keep);
      child.stderr?.on('data', keep);
      const limit = Date.now() + READY_LIMIT_MS;
      while (!(await answers(`${url}/readyz`))) {
        if (child.exitCode !== null || Date.now() > limit) throw new Error(`the server did not get ready:\n${said}`);
        await pause(POLL_MS);
      }
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    async (response) => {
      await response.arrayBuffer();
      return response.ok;
    },
    () => false,
  );

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
