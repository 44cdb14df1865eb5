import { randomInt } from 'node:crypto';
import { longestStep, numberSeries, ticketNumber } from '@youying/shared/domain/ticket/numbering';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import type { Ticket } from '../../tickets/ticket.entity.js';

/**
 * The next number of the day's series (REG-5). The counter's row stays locked until the unit of work ends, so numbers
 * have no doubles, and no holes but those that are made on purpose. Registering again (after an answer) keeps the number
 * that was given.
 */
export async function nextTicketNumber(
  work: Work,
  ticket: Pick<Ticket, 'communityId' | 'kind' | 'no'>,
): Promise<string> {
  if (ticket.no !== null) return ticket.no;
  const series = numberSeries(ticket.kind, work.now);
  const onConflict =
    work.dialect.name === 'mysql' ? 'ON DUPLICATE KEY UPDATE' : 'ON CONFLICT (community_id, series) DO UPDATE SET';
  const step = randomInt(longestStep(ticket.kind)) + 1;
  const [, [row] = []] = await work.batch([
    {
      text: `INSERT INTO number_series (id, community_id, series, last_number) VALUES (?, ?, ?, ?)
             ${onConflict} last_number = last_number + ?`,
      values: [nextId(), ticket.communityId, series, step, step],
    },
    {
      text: 'SELECT last_number FROM number_series WHERE community_id = ? AND series = ?',
      values: [ticket.communityId, series],
    },
  ]);
  return ticketNumber(series, Number(row?.last_number));
}
