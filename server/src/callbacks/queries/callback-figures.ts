import { callbackRates } from '@youying/shared/domain/callback/rate';
import type { CallbackRule } from '@youying/shared/domain/callback/rules';
import { spanOfMonth } from '@youying/shared/domain/month';
import type { Actor } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import { fenceAround } from '../../matters/public/fence.js';
import type { Reader } from '../../platform/database/reader.js';
import type { CallbackRateView } from '../dto/callback-desk-views.js';

/**
 * CBK-8: what was due in a month so far and what became of it. What was closed as abuse counts for nothing
 * (CBK-11), nor, for whom it is about, does a complaint (CMP-4).
 */
export async function callbackFigures(
  reader: Reader,
  actor: Actor,
  communityId: number,
  month: string,
  now: Instant,
): Promise<CallbackRateView> {
  const { from, until } = spanOfMonth(month);
  const hidden = fenceAround(actor, 'c.ticket_id');
  const rows = await reader.rows<Record<string, string | number>>(
    `SELECT c.rule, COUNT(*) AS due, SUM(c.status = 'done') AS done, SUM(c.status = 'unreachable') AS unreachable,
            SUM(c.is_open = 1) AS overdue
       FROM callback c
      WHERE c.community_id = ? AND c.is_open IN (0, 1) AND c.due_at >= ? AND c.due_at < ?
        AND c.status <> 'dropped' AND (c.is_open = 0 OR c.due_at < ?)${hidden.text}
      GROUP BY c.rule`,
    [communityId, from, until, now, ...hidden.values],
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
