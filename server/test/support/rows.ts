import type { TestApp } from './app.js';

/** What people do leaves a trace in these; what the server does by itself (delivery, timers) does not. */
const TRACES: Readonly<Record<string, string>> = {
  ticket: 'SUM(version)',
  work_order: 'SUM(version)',
  callback: 'SUM(version)',
  quote: 'SUM(total_fen)',
  timeline_entry: 'MAX(id)',
  media: 'SUM(ticket_id)',
  idempotency_key: 'MAX(id)',
};

/** How much of everything there is: equal before and after means that nothing was changed. */
export async function countsIn({ dataSource }: TestApp): Promise<Readonly<Record<string, string>>> {
  const counts: Record<string, string> = {};
  for (const [table, sum] of Object.entries(TRACES)) {
    const [row] = await dataSource.query(`SELECT COUNT(*) AS n, ${sum} AS s FROM ${table}`);
    counts[table] = `${row.n} ${row.s}`;
  }
  return counts;
}
