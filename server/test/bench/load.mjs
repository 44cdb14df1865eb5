import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { doLifecycle } from './lifecycle-steps.mjs';

/**
 * The load, in a process of its own. Parent → {kind, url, concurrency, seconds, atLeast?, …}; child → {done, seconds, p50, p99}.
 * `submit` sends the bodies in turn, `read` asks the paths; `lifecycle` does whole matters, one after another in each lane.
 */
const agent = new Agent({ keepAlive: true });

function send(base, { method, path, token, body, key }) {
  return new Promise((resolve, reject) => {
    const payload = method === 'GET' ? undefined : JSON.stringify(body ?? {});
    const headers = {
      ...(payload === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
    };
    const sent = request({ ...base, method, path, headers, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if (response.statusCode >= 300) reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`));
        else resolve(text);
      });
    });
    sent.on('error', reject);
    sent.end(payload);
  });
}

const KINDS = {
  submit: ({ path, requests }, base, turn) => {
    const { token, body } = requests[turn % requests.length];
    return send(base, { method: 'POST', path, token, body, key: randomUUID() });
  },
  read: ({ requests }, base, turn) => {
    const { token, path } = requests[turn % requests.length];
    return send(base, { method: 'GET', path, token });
  },
  lifecycle: ({ casts, media }, base, turn) => {
    const cast = casts[turn % casts.length];
    const command = async (path, token, body) =>
      JSON.parse(await send(base, { method: 'POST', path: `/api/v1${path}`, token, body, key: randomUUID() }));
    return doLifecycle(command, cast, media[turn]);
  },
};

process.on('message', async (job) => {
  const { hostname, port } = new URL(job.url);
  const base = { hostname, port };
  const latencies = [];
  let turn = job.firstTurn ?? 0;
  const started = performance.now();
  const over = started + job.seconds * 1000;
  const lane = async () => {
    while (performance.now() < over || latencies.length < (job.atLeast ?? 0)) {
      const from = performance.now();
      await KINDS[job.kind](job, base, turn++);
      latencies.push(performance.now() - from);
    }
  };
  try {
    await Promise.all(Array.from({ length: job.concurrency }, lane));
    const seconds = (performance.now() - started) / 1000;
    latencies.sort((a, b) => a - b);
    const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
    process.send({ done: latencies.length, seconds, p50: at(0.5), p99: at(0.99), nextTurn: turn });
  } catch (error) {
    process.send({ error: error.message });
  }
});
