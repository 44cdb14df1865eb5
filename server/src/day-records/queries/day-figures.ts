import type { Actor } from '@youying/shared/domain/roles';
import { DAY, type Instant } from '@youying/shared/domain/time';
import { everyMark, ratingsGiven } from '../../callbacks/queries/ratings-given.js';
import { fenceAround, ticketFence } from '../../matters/public/fence.js';
import type { Reader } from '../../platform/database/reader.js';
import type { DayFiguresView } from '../dto/day-record-views.js';
import { lateUntil } from './day-lists.js';

interface Asked {
  readonly actor: Actor;
  readonly communityId: number;
  readonly from: Instant;
  readonly now: Instant;
}

/** REP-1, REP-6: the day in figures; a complaint about whoever asks counts for nobody else either (CMP-4). */
export async function dayFigures(reader: Reader, { actor, communityId, from, now }: Asked): Promise<DayFiguresView> {
  const to = from + DAY;
  const fence = ticketFence(actor);
  const around = fenceAround(actor, 'c.ticket_id');
  const [tickets, closed, overdue, due, made, rated] = (await reader.batch([
    {
      text: `SELECT COUNT(*) AS reported, SUM(CASE WHEN t.no IS NULL THEN 0 ELSE 1 END) AS registered,
               SUM(CASE WHEN t.is_open = 1 THEN 1 ELSE 0 END) AS still_open
              FROM ticket t WHERE t.community_id = ? AND t.created_at >= ? AND t.created_at < ?${fence.text}`,
      values: [communityId, from, to, ...fence.values],
    },
    {
      text: `SELECT COUNT(*) AS n FROM ticket t
              WHERE t.community_id = ? AND t.closed_at >= ? AND t.closed_at < ?${fence.text}`,
      values: [communityId, from, to, ...fence.values],
    },
    {
      text: `SELECT COUNT(DISTINCT k.ticket_id) AS n FROM task k JOIN ticket t ON t.id = k.ticket_id
              WHERE k.community_id = ? AND k.is_open = 1 AND k.paused_at IS NULL AND k.due_at < ?${fence.text}`,
      values: [communityId, lateUntil(from, now), ...fence.values],
    },
    {
      text: `SELECT COUNT(*) AS n FROM callback c
              WHERE c.community_id = ? AND c.due_at < ? AND (c.is_open = 1 OR c.settled_at >= ?)${around.text}`,
      values: [communityId, to, from, ...around.values],
    },
    {
      text: `SELECT COUNT(*) AS n FROM callback c
              WHERE c.community_id = ? AND c.status = 'done' AND c.settled_at >= ? AND c.settled_at < ?${around.text}`,
      values: [communityId, from, to, ...around.values],
    },
    ratingsGiven(actor, { communityId, from, to }, 'c.attempts'),
  ])) as unknown as readonly (readonly Record<string, unknown>[])[];
  const count = (rows: readonly Record<string, unknown>[] | undefined, column = 'n') =>
    Number(rows?.[0]?.[column] ?? 0);
  return {
    reported: count(tickets, 'reported'),
    registered: count(tickets, 'registered'),
    open: count(tickets, 'still_open'),
    closed: count(closed),
    overdue: count(overdue),
    callbacksDue: count(due),
    callbacksDone: count(made),
    satisfaction: mean(everyMark(rated ?? [])),
  };
}

const HUNDREDTHS = 100;
const mean = (marks: readonly number[]): number | null =>
  marks.length === 0 ? null : Math.round((marks.reduce((a, b) => a + b, 0) / marks.length) * HUNDREDTHS) / HUNDREDTHS;
