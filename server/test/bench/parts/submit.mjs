import { randomUUID } from 'node:crypto';
import { cpuSeconds, helper } from '../lib/processes.mjs';
import { median, round } from '../lib/rounds.mjs';

/** A new ticket's rows of one submitTicket, by table, in the order in which ours writes them. */
const TABLES = [
  ['ticket', 'id = ?'],
  ['timeline_entry', 'ticket_id = ?'],
  ['task', 'ticket_id = ?'],
  ['outbox_event', 'ticket_id = ?'],
  ['work_order', 'ticket_id = ?'],
  ['hint_row', "subject_type = 'ticket' AND subject_id = ?"],
];

/** Requests before the first round that counts: the compiler has seen every path by then. */
const WARM_UP = 3_000;

async function rowsOfOneSubmit(connection, server, cast, body) {
  const key = randomUUID();
  const response = await fetch(`${server.url}/api/v1/tickets`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${cast.resident}`, 'idempotency-key': key },
  });
  const { id } = await response.json();
  if (response.status !== 201) throw new Error(`submitTicket: ${response.status}`);
  const tables = [];
  const take = async (name, sql, values) => {
    const [rows] = await connection.query(`SELECT * FROM ${name} WHERE ${sql}`, values);
    if (rows.length === 0) return;
    tables.push({ name, columns: Object.keys(rows[0]), rows: rows.map((row) => Object.values(row)) });
  };
  for (const [name, sql] of TABLES) await take(name, sql, [id]);
  await take('idempotency_key', 'id > 0 ORDER BY id DESC LIMIT 1', []);
  return tables;
}

/** submitTicket with login, rules and idempotency against the floor: the same rows by mysql2 alone. */
export async function measureSubmit({ connection, databaseUrl, mariadbPid, server, load, casts, options }) {
  const bodies = casts.map(({ resident, houseId, categoryId }) => ({
    token: resident,
    body: { kind: 'repair', categoryId, houseId, description: '厨房水龙头关不紧，一直滴水，麻烦尽快来看看。' },
  }));
  const tables = await rowsOfOneSubmit(connection, server, casts[0], bodies[0].body);
  const floorUrl = new URL(databaseUrl);
  floorUrl.pathname = '/floor';
  for (const { name } of tables) await connection.query(`CREATE TABLE floor.${name} LIKE ${name}`);
  const floor = helper('floor-server.mjs');
  try {
    const { port } = await floor.ask({ databaseUrl: floorUrl.href, poolSize: options.poolSize, tables });
    const { concurrency, roundSeconds: seconds } = options;
    const sides = {
      floor: { url: `http://127.0.0.1:${port}`, path: '/', pids: [floor.pid, mariadbPid] },
      ours: { url: server.url, path: '/api/v1/tickets', pids: [server.pid, mariadbPid] },
    };
    const roundOf = ({ url, path, pids }, atLeast = 0) =>
      round(load, { kind: 'submit', url, path, requests: bodies, concurrency, seconds, atLeast }, pids, cpuSeconds);
    await roundOf(sides.floor, WARM_UP);
    await roundOf(sides.ours, WARM_UP);
    const pairs = [];
    for (let index = 0; index < options.rounds; index++) {
      pairs.push({ floor: await roundOf(sides.floor), ours: await roundOf(sides.ours) });
    }
    const middle = (side, figure) => median(pairs.map((pair) => pair[side][figure]));
    const figuresOf = (side) =>
      Object.fromEntries(['perSecond', 'p99', 'cpuMs', 'serverCpuMs'].map((figure) => [figure, middle(side, figure)]));
    return {
      rows: tables.map(({ name, rows }) => `${rows.length} ${name}`),
      floor: figuresOf('floor'),
      ours: figuresOf('ours'),
      share: median(pairs.map((pair) => pair.ours.perSecond / pair.floor.perSecond)),
      cpuTimes: median(pairs.map((pair) => pair.ours.cpuMs / pair.floor.cpuMs)),
    };
  } finally {
    await floor.stop();
  }
}
