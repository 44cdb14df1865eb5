import { createServer } from 'node:http';
import mysql from 'mysql2';

/**
 * The floor: the rows of one report, in one round trip, by mysql2 alone behind a bare Node http server. No login, no
 * rules, no validation, no idempotency: nothing that answers over HTTP and keeps these rows can be much faster.
 * Parent → {databaseUrl, poolSize, tables: [{name, columns, rows}]}; child → {port}.
 */
process.once('message', ({ databaseUrl, poolSize, tables }) => {
  const pool = mysql.createPool({ uri: databaseUrl, connectionLimit: poolSize, multipleStatements: true });
  const text = [
    'START TRANSACTION',
    ...tables.map(({ name, columns, rows }) => {
      const marks = `(${columns.map(() => '?').join(', ')})`;
      return `INSERT INTO ${name} (${columns.map((column) => `\`${column}\``).join(', ')}) VALUES ${rows.map(() => marks).join(', ')}`;
    }),
    'COMMIT',
  ].join('; ');
  const shapes = tables.flatMap(({ columns, rows }) =>
    rows.flatMap((row) =>
      columns.map((column, index) => ({ isId: column === 'id', isKey: column === 'caller_key', value: row[index] })),
    ),
  );
  let id = Date.now() * 4096;

  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { description } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const first = id + 1;
      const values = shapes.map(({ isId, isKey, value }) => {
        if (isId) return ++id;
        return isKey ? String(first).padStart(64, '0') : value;
      });
      pool.query(text, values, (error) => {
        const body = JSON.stringify(error ? { code: error.code } : { id: String(first), description });
        response.writeHead(error ? 500 : 201, {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        });
        response.end(body);
      });
    });
  });
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
});
