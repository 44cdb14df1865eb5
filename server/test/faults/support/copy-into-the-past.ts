import { DAY, HOUR } from '@youying/shared/domain/time';
import type { DataSource } from 'typeorm';

/** Before any month that is asked about. */
const OVER_SINCE = 60 * DAY;
/** Ids count milliseconds in so many steps (platform/database/ids.ts). */
const IDS_PER_MILLISECOND = 4_096;

/** What a finished matter leaves behind, and the column that says whose it is. */
const TABLES = {
  ticket: 'id',
  work_order: 'ticket_id',
  timeline_entry: 'ticket_id',
  task: 'ticket_id',
  callback: 'ticket_id',
  message: 'ticket_id',
  contact_log: 'ticket_id',
  outbox_event: 'ticket_id',
} as const;

/** Columns that name a row of the matter itself. */
const OF_THE_MATTER: ReadonlySet<string> = new Set(['id', 'ticket_id', 'work_order_id', 'subject_id', 'event_id']);

/**
 * A finished matter as it would lie there from `from` to `to` hours before the last two months, one each hour, with its
 * orders, duties, timeline, callback and messages: rows that nobody asks for any more.
 */
export async function copyIntoThePast(source: DataSource, ticketId: number, from: number, to: number): Promise<void> {
  const back = `(${OVER_SINCE} + s.seq * ${HOUR})`;
  for (const [table, key] of Object.entries(TABLES)) {
    const columns = (await source.query(`SHOW COLUMNS FROM ${table}`)) as { Field: string; Type: string }[];
    const values = columns.map(({ Field: name, Type: type }) => {
      if (OF_THE_MATTER.has(name)) return `m.\`${name}\` - ${back} * ${IDS_PER_MILLISECOND}`;
      if ((name === 'at' || name.endsWith('_at')) && type.startsWith('bigint')) return `m.\`${name}\` - ${back}`;
      return name === 'no' ? "CONCAT(m.no, '-', s.seq)" : `m.\`${name}\``;
    });
    await source.query(
      `INSERT INTO ${table} (${columns.map(({ Field }) => `\`${Field}\``).join(', ')})
       SELECT ${values.join(', ')} FROM seq_${from}_to_${to} s JOIN ${table} m ON m.${key} = ?`,
      [ticketId],
    );
    await source.query(`ANALYZE TABLE ${table}`);
  }
}
