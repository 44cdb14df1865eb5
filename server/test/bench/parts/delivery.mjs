import { setTimeout as pause } from 'node:timers/promises';
import { signatures } from '../lib/people.mjs';
import { startServer } from '../lib/processes.mjs';

const POLL_MS = 20;
/** Seconds of lifecycles whose news has piled up. */
const BACKLOG_SECONDS = 8;

/** What one worker process makes of a backlog: events in the outbox → rows in the inbox → messages to WeChat. */
export async function measureDelivery({ connection, server, load, casts, env, wechat, options }) {
  // What the other parts left behind is not news any more.
  await connection.query("UPDATE outbox_event SET state = 'done'");
  // Nor is anybody reminded of the twenty thousand reports that nobody registered.
  await connection.query('UPDATE task SET is_open = 0, next_action_at = NULL WHERE is_open = 1');
  const media = await signatures(connection, casts, options.concurrency * BACKLOG_SECONDS * 100);
  const job = { kind: 'lifecycle', url: server.url, casts, media, concurrency: options.concurrency };
  await load.ask({ ...job, seconds: BACKLOG_SECONDS });
  const waiting = async () => {
    const [[{ isWaiting }]] = await connection.query(
      `SELECT EXISTS (SELECT 1 FROM outbox_event WHERE state = 'waiting')
           OR EXISTS (SELECT 1 FROM delivery WHERE state = 'waiting') AS isWaiting`,
    );
    return isWaiting === 1;
  };
  const [[{ events }]] = await connection.query("SELECT COUNT(*) AS events FROM outbox_event WHERE state = 'waiting'");
  const before = (await wechat.ask({})).sent;
  const started = performance.now();
  const worker = await startServer({ ...env, ROLE: 'worker' });
  try {
    let first;
    while (await waiting()) {
      if (first === undefined && (await wechat.ask({})).sent > before) first = performance.now();
      await pause(POLL_MS);
    }
    const seconds = (performance.now() - (first ?? started)) / 1000;
    const messages = (await wechat.ask({})).sent - before;
    return { events, messages, seconds, perSecond: messages / seconds };
  } finally {
    await worker.stop();
  }
}
