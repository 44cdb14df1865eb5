import { randomUUID } from 'node:crypto';
import { signatures } from '../lib/people.mjs';
import { doLifecycle } from '../lifecycle-steps.mjs';

/** Copies lie this far below the ids that are given today, with room for the rows of each matter. */
const ID_BASE = 1e12;
const IDS_PER_MATTER = 64;
/** One in fifty is still open, as in a company that keeps up. */
const OPEN_EVERY = 50;

/** Columns that a copy has of its own; the rest is the row of the model. */
const OWN = {
  ticket: {
    id: '$base',
    no: "CONCAT('BZ', s.seq)",
    reporter_id: 'b.person_id',
    house_id: 'b.house_id',
    created_at: 't.created_at - s.seq',
    is_open: `IF(s.seq MOD ${OPEN_EVERY} = 0, 1, 0)`,
    status: `IF(s.seq MOD ${OPEN_EVERY} = 0, 'registered', t.status)`,
  },
  work_order: { id: '$base', ticket_id: '$base', no: "CONCAT('BZ', s.seq, '-1')" },
  timeline_entry: { id: '$base + $nth', ticket_id: '$base', work_order_id: 'IF(t.work_order_id IS NULL, NULL, $base)' },
  task: { id: '$base + $nth', ticket_id: '$base', subject_id: '$base' },
  callback: { id: '$base', ticket_id: '$base' },
  quote: { id: '$base', work_order_id: '$base' },
};

/** Multiplies one finished matter, made over HTTP, until there are `tickets` of them, spread over the residents. */
export async function growTables({ connection, server, casts, options, say }) {
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
  say(`growing the tables to ${options.tickets} tickets …`);
  await connection.query('CREATE TABLE bench_resident (n INT PRIMARY KEY, person_id BIGINT, house_id BIGINT)');
  await connection.query('INSERT INTO bench_resident VALUES ?', [
    casts.map(({ personId, houseId }, index) => [index, personId, houseId]),
  ]);
  let rows = 0;
  for (const [table, own] of Object.entries(OWN)) {
    const [columns] = await connection.query(`SHOW COLUMNS FROM ${table}`);
    const names = columns.map(({ Field }) => Field);
    const base = `(${model.id} - ${ID_BASE} + s.seq * ${IDS_PER_MATTER})`;
    const values = names.map((name) =>
      (own[name] ?? `t.\`${name}\``).replaceAll('$base', base).replaceAll('$nth', 't.nth'),
    );
    const condition =
      table === 'ticket'
        ? `id = ${model.id}`
        : table === 'quote'
          ? `work_order_id = ${order.id}`
          : `ticket_id = ${model.id}`;
    const [result] = await connection.query(
      `INSERT INTO ${table} (${names.map((name) => `\`${name}\``).join(', ')})
       SELECT ${values.join(', ')} FROM seq_1_to_${options.tickets} s JOIN bench_resident b ON b.n = s.seq MOD ${casts.length}
         JOIN (SELECT *, ROW_NUMBER() OVER (ORDER BY id) AS nth FROM ${table} WHERE ${condition}) t ORDER BY s.seq`,
    );
    rows += result.affectedRows;
    await connection.query(`ANALYZE TABLE ${table}`);
  }
  await connection.query('DROP TABLE bench_resident');
  return { tickets: options.tickets, rows };
}
