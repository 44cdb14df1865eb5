import { callbackRates } from '@youying/shared/domain/callback/rate';
import type { CallbackRule } from '@youying/shared/domain/callback/rules';
import { spanOfMonth } from '@youying/shared/domain/month';
import type { Actor } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import { fenceAround } from '../../matters/public/fence.js';
import type { Reader } from '../../platform/database/reader.js';
import type { Sql } from '../../platform/database/where.js';
import type { CallbackRateView } from '../dto/callback-desk-views.js';

/** CBK-8: what was due in a span so far, as a condition on `callback c`; what was closed as abuse is none (CBK-11). */
export const callbacksAsked = (
  communityId: number,
  { from, until }: { readonly from: Instant; readonly until: Instant },
  now: Instant,
): Sql => ({
  text: `c.community_id = ? AND c.is_open IN (0, 1) AND c.due_at >= ? AND c.due_at < ?
        AND c.status <> 'dropped' AND (c.is_open = 0 OR c.due_at < ?)`,
  values: [communityId, from, until, now],
});

/**
 * CBK-8: what was due in a month so far and what became of it; for whom it is about, a complaint counts for nothing
 * (CMP-4).
 */
export async function callbackFigures(
  reader: Reader,
  actor: Actor,
  communityId: number,
  month: string,
  now: Instant,
): Promise<CallbackRateView> {
  const asked = callbacksAsked(communityId, spanOfMonth(month), now);
  const hidden = fenceAround(actor, 'c.ticket_id');
  const rows = await reader.rows<Record<string, string | number>>(
    `SELECT c.rule, COUNT(*) AS due, SUM(c.status = 'done') AS done, SUM(c.status = 'unreachable') AS unreachable,
            SUM(c.is_open = 1) AS overdue
       FROM callback c
      WHERE ${asked.text}${hidden.text}
      GROUP BY c.rule`,
    [...asked.values, ...hidden.values],
  );
  const found = rows.map(({ rule, due, done, unreachable, overdue }) => ({
    rule: rule as CallbackRule,
    due: Number(due),
    done: Number(done),
    unreachable: Number(unreachable),
    overdue: Number(overdue),
  }));
  return { month, ...callbackRates(found) };
}
