import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A database server of this test's own: the one of TEST_DATABASE_URL is everybody's and must not die. */
export interface OwnMariadb {
  readonly url: string;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** Starts it again on the same port and data. */
  begin(): Promise<void>;
  stop(): Promise<void>;
}

/** @param options more of the daemon's own, `--log-bin=…` */
export async function ownMariadb(...options: string[]): Promise<OwnMariadb> {
  const child = fork(require.resolve('./mariadb-process.mjs'), options);
  const url = String(await said(child));
  const order = (word: 'kill' | 'begin' | 'stop') => async () => {
    child.send(word);
    await said(child);
  };
  return { url, kill: order('kill'), begin: order('begin'), stop: order('stop') };
}

async function said(child: ChildProcess): Promise<unknown> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const died = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`its process ended with ${code}`);
  });
  try {
    return ((await Promise.race([once(child, 'message', { signal }), died])) as unknown[])[0];
  } finally {
    died.catch(() => undefined);
    waiting.abort();
  }
}
