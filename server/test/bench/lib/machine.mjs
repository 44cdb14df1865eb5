import { execFileSync } from 'node:child_process';
import os from 'node:os';

/** What the figures were measured on, as [name, value] rows. */
export async function machineRows(connection) {
  const [[{ version, pool }]] = await connection.query(
    'SELECT VERSION() AS version, @@innodb_buffer_pool_size AS pool, @@innodb_flush_log_at_trx_commit AS flush',
  );
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return [
    ['date', new Date().toISOString()],
    ['commit', commit],
    ['cores', `${os.cpus().length} × ${os.cpus()[0].model}`],
    ['memory', `${Math.round(os.totalmem() / 2 ** 30)} GB`],
    [
      'load average before',
      os
        .loadavg()
        .map((load) => load.toFixed(2))
        .join(' '),
    ],
    ['node', process.version],
    ['database', `${version}, buffer pool ${pool / 2 ** 20} MB, innodb_flush_log_at_trx_commit=1`],
  ];
}
