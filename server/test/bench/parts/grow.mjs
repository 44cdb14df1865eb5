import { randomUUID } from 'node:crypto';
import { signatures } from '../lib/people.mjs';
import { doLifecycle } from '../lifecycle-steps.mjs';

/** Copies lie this far below the ids that are given today, with room for the rows of each matter. */
const ID_BASE = 1e12;
const IDS_PER_MATTER = 64;
/**
 * One in fifty is still open, as in a company that keeps up: the last that came in. Spread evenly over all years, the
 * counts of 51,100 open matters among a million took 6 s instead of 1.5: each lay on a page of its own, more of them
 * than the buffer pool holds.
 */
const OPEN_SHARE = 50;
/** When the duties of those are due; nothing else is due as late. */
export const LATER = Date.UTC(2100, 0, 1);
/** Matters of one statement: a transaction of all of them would fill the undo log. */
const CHUNK = 20_000;

/** What a matter has many of, the first so many of which a copy keeps (BENCH_ENTRIES). */
const MANY = ['timeline_entry', 'task'];

/** Columns that a copy has of its own; the rest is the row of the model. */
const OWN = {
  ticket: {
    id: '$base',
    no: "CONCAT('BZ', s.seq)",
    reporter_id: 'b.person_id',
    house_id: 'b.house_id',
    created_at: 't.created_at - s.seq',
    is_open: 'IF($open, 1, 0)',
    status: "IF($open, 'registered', t.status)",
  },
  work_order: { id: '$base', ticket_id: '$base', no: "CONCAT('BZ', s.seq, '-1')" },
  timeline_entry: { id: '$base + $nth', ticket_id: '$base', work_order_id: 'IF(t.work_order_id IS NULL, NULL, $base)' },
  // Of what is still open one duty is, due long after the bench: the clock has to find its way past all the others.
  task: {
    id: '$base + $nth',
    ticket_id: '$base',
    subject_id: '$base',
    is_open: 'IF($owed, 1, t.is_open)',
    state: "IF($owed, 'open', t.state)",
    next_action_at: `IF($owed, ${LATER} + s.seq, t.next_action_at)`,
  },
  callback: { id: '$base', ticket_id: '$base' },
  quote: { id: '$base', work_order_id: '$base' },
};

/**
 * One finished matter, made over HTTP, to be multiplied until there are so many tickets, spread over the residents.
 * @returns `to(size)`, which tells how many tickets and rows there are then
 */
export async function openGrowth({ connection, server, casts, say, options }) {
  const [signature] = await signatures(connection, casts, 1);
  const command = async (path, token, body) => {
    const response = await fetch(`${server.url}/api/v1${path}`, {
      method: 'POST',
      body: JSON.stringify(body ?? {}),
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'idempotency-key': randomUUID(),
      },
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  await doLifecycle(command, casts[0], signature);
  const [[model]] = await connection.query("SELECT id FROM ticket WHERE status = 'closed' ORDER BY id DESC LIMIT 1");
  const [[order]] = await connection.query('SELECT id FROM work_order WHERE ticket_id = ?', [model.id]);
  await connection.query(
    'CREATE TEMPORARY TABLE bench_resident (n INT PRIMARY KEY, person_id BIGINT, house_id BIGINT)',
  );
  await connection.query('INSERT INTO bench_resident VALUES ?', [
    casts.map(({ personId, houseId }, index) => [index, personId, houseId]),
  ]);
  let [tickets, rows] = [0, 0];

  const copyInto = async (table, own, { from, to, openFrom }) => {
    const [columns] = await connection.query(`SHOW COLUMNS FROM ${table}`);
    const names = columns.map(({ Field }) => Field);
    const base = `(${model.id} - ${ID_BASE} + s.seq * ${IDS_PER_MATTER})`;
    const open = `(s.seq >= ${openFrom})`;
    const owed = `(${open} AND t.nth = 1)`;
    const values = names.map((name) =>
      (own[name] ?? `t.\`${name}\``)
        .replaceAll('$base', base)
        .replaceAll('$nth', 't.nth')
        .replaceAll('$open', open)
        .replaceAll('$owed', owed),
    );
    const condition =
      table === 'ticket'
        ? `id = ${model.id}`
        : table === 'quote'
          ? `work_order_id = ${order.id}`
          : `ticket_id = ${model.id}`;
    const [result] = await connection.query(
      `INSERT INTO ${table} (${names.map((name) => `\`${name}\``).join(', ')})
       SELECT ${values.join(', ')} FROM seq_${from}_to_${to} s JOIN bench_resident b ON b.n = s.seq MOD ${casts.length}
         JOIN (SELECT *, ROW_NUMBER() OVER (ORDER BY id) AS nth FROM ${table} WHERE ${condition}) t
         ${MANY.includes(table) ? `WHERE t.nth <= ${options.entries}` : ''} ORDER BY s.seq`,
    );
    rows += result.affectedRows;
  };

  const to = async (size) => {
    if (size <= tickets) return { tickets, rows };
    const started = performance.now();
    say(`growing the tables to ${size} tickets …`);
    await connection.query('SET GLOBAL innodb_flush_log_at_trx_commit = 2');
    const openFrom = size - Math.floor((size - tickets) / OPEN_SHARE) + 1;
    for (; tickets < size; tickets = Math.min(size, tickets + CHUNK)) {
      const last = Math.min(size, tickets + CHUNK);
      for (const [table, own] of Object.entries(OWN))
        await copyInto(table, own, { from: tickets + 1, to: last, openFrom });
    }
    for (const table of Object.keys(OWN)) await connection.query(`ANALYZE TABLE ${table}`);
    await connection.query('SET GLOBAL innodb_flush_log_at_trx_commit = 1');
    say(`${size} tickets, ${rows} rows after ${Math.round((performance.now() - started) / 1000)} s`);
    return { tickets, rows };
  };
  return { to, copies: { first: model.id - ID_BASE + IDS_PER_MATTER, step: IDS_PER_MATTER } };
}
