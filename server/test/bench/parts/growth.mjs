import { startServer } from '../lib/processes.mjs';
import { median } from '../lib/rounds.mjs';
import { LATER } from './grow.mjs';

/** Of each question, in each round; one at a time, so that a p99 is of the answer and not of the queue before it. */
const QUESTIONS = 400;
const WARM_UP = 300;
const PAGE = 20;

/**
 * The clock's question for what is due, in its own words: what a worker process asks while the database keeps a log.
 * Whatever is due by then counts as due, so that the answer is a full batch.
 */
export async function recordDuePoll({ connection, env }) {
  await connection.query("SET GLOBAL log_output = 'TABLE', GLOBAL general_log = 1");
  const worker = await startServer({ ...env, ROLE: 'worker' });
  const isPoll = "argument LIKE 'SELECT%FROM `task`%ORDER BY `next_action_at`%'";
  let poll;
  while (poll === undefined) {
    const [[row]] = await connection.query(
      `SELECT CONVERT(argument USING utf8mb4) AS text FROM mysql.general_log WHERE ${isPoll} LIMIT 1`,
    );
    poll = row?.text;
  }
  await worker.stop();
  await connection.query("SET GLOBAL general_log = 0, GLOBAL log_output = 'FILE'");
  return poll.replace(/(`next_action_at` <= )\d+/, `$1${2 * LATER}`);
}

/** p99 in milliseconds of what people and the clock ask most, at the size that the tables have now. */
export async function measureReading({ connection, server, load, casts, options }, { copies, tickets, duePoll }) {
  const one = (index) => copies.first + Math.floor((tickets / QUESTIONS) * index) * copies.step;
  const list = (scope) => `/api/v1/tickets?scope=${scope}&limit=${PAGE}`;
  const requests = {
    inbox: casts.map(({ receptionist }) => ({ token: receptionist, path: `${list('community')}&status=open` })),
    mine: casts.map(({ resident }) => ({ token: resident, path: list('mine') })),
    detail: Array.from({ length: QUESTIONS }, (_, index) => ({
      token: casts[0].receptionist,
      path: `/api/v1/tickets/${one(index)}`,
    })),
  };
  const ask = async (name, atLeast) => {
    if (name === 'duePoll') return p99Of(connection, duePoll, atLeast);
    const job = { kind: 'read', url: server.url, requests: requests[name], concurrency: 1, seconds: 0, atLeast };
    return (await load.ask(job)).p99;
  };
  const figures = {};
  for (const name of [...Object.keys(requests), 'duePoll']) {
    await ask(name, WARM_UP);
    const rounds = [];
    for (let index = 0; index < options.rounds; index++) rounds.push(await ask(name, QUESTIONS));
    figures[name] = median(rounds);
  }
  return figures;
}

async function p99Of(connection, sql, times) {
  const taken = [];
  for (let index = 0; index < times; index++) {
    const from = performance.now();
    await connection.query(sql);
    taken.push(performance.now() - from);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times * 0.99)];
}
