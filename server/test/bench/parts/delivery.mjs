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
  const media = await signatures(connection, casts, options.concurrency * BACKLOG_SECONDS * 100);
  const job = { kind: 'lifecycle', url: server.url, casts, media, concurrency: options.concurrency };
  await load.ask({ ...job, seconds: BACKLOG_SECONDS });
  const waiting = async () => {
    const [[{ events, deliveries }]] = await connection.query(
      `SELECT (SELECT COUNT(*) FROM outbox_event WHERE state = 'waiting') AS events,
              (SELECT COUNT(*) FROM delivery WHERE state = 'waiting') AS deliveries`,
    );
    return { events, deliveries };
  };
  const { events } = await waiting();
  const before = (await wechat.ask({})).sent;
  const started = performance.now();
  const worker = await startServer({ ...env, ROLE: 'worker' });
  try {
    let left = await waiting();
    let first;
    while (left.events + left.deliveries > 0) {
      if (first === undefined && (await wechat.ask({})).sent > before) first = performance.now();
      await pause(POLL_MS);
      left = await waiting();
    }
    const seconds = (performance.now() - (first ?? started)) / 1000;
    const messages = (await wechat.ask({})).sent - before;
    return { events, messages, seconds, perSecond: messages / seconds };
  } finally {
    await worker.stop();
  }
}
