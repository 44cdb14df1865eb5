import { type ComplaintLevel, tokensOf } from '@youying/shared/domain/access/concerned';
import { termsFor } from '@youying/shared/domain/access/reach';
import type { OperationId } from '@youying/shared/domain/access/table';
import type { Actor } from '@youying/shared/domain/roles';
import type { Reader } from '../../platform/database/reader.js';
import { likeLiteral, type Sql } from '../../platform/database/where.js';

type Viewer = Pick<Actor, 'personId' | 'grants'>;

/** True of the complaints that are about this person or about where they work (CMP-4), as a condition on a ticket's row. */
export function barred(actor: Viewer, alias: string): Sql {
  const tokens = tokensOf(actor);
  const named = tokens.map(() => `${alias}.concerned LIKE ? ESCAPE '!'`).join(' OR ');
  return {
    text: `(${named}) AND (${alias}.reporter_id IS NULL OR ${alias}.reporter_id <> ?)`,
    values: [...tokens.map((token) => `%${likeLiteral(JSON.stringify(token))}%`), actor.personId],
  };
}

/** True of what is about nobody, so that no reader is told less, as a condition on a ticket's row. */
export const aboutNobody = (alias: string): string =>
  `(${alias}.concerned IS NULL OR ${alias}.concerned LIKE '%"barred":[]%')`;

/** True of complaints that this level decides about, as a condition on a ticket's row. */
export const decidedAt = (level: ComplaintLevel, alias: string): string =>
  `${alias}.concerned LIKE '%"level":"${level}"%'`;

/**
 * The fence of CMP-4 in SQL, `isBarred` of the rules: every list of tickets carries it, so that a complaint does not
 * exist for whom it is about, in no page and in no count.
 * @param alias of the `ticket` in the query
 */
export function ticketFence(actor: Viewer, alias = 't'): Sql {
  const { text, values } = barred(actor, alias);
  return { text: ` AND (${alias}.concerned IS NULL OR NOT (${text}))`, values };
}

/**
 * The same for a list of what belongs to a ticket, looked up by each row: of NOT EXISTS a planner makes a table of all
 * tickets first, for a page of twenty. @param ticketId the column that names the ticket: `w.ticket_id`
 */
export function fenceAround(actor: Viewer, ticketId: string): Sql {
  const { text, values } = barred(actor, 'fenced');
  return {
    text: ` AND COALESCE((SELECT 1 FROM ticket fenced WHERE fenced.id = ${ticketId} AND fenced.concerned IS NOT NULL AND ${text}), 0) = 0`,
    values,
  };
}

/** Which of these tickets do not exist for this person (CMP-4). */
export async function ticketsHiddenFrom(
  reader: Reader,
  actor: Viewer,
  ticketIds: readonly number[],
): Promise<ReadonlySet<number>> {
  if (ticketIds.length === 0) return new Set();
  const { text, values } = barred(actor, 't');
  const rows = await reader.rows<{ id: number | string }>(
    `SELECT t.id FROM ticket t
      WHERE t.id IN (${ticketIds.map(() => '?').join(', ')}) AND t.concerned IS NOT NULL AND ${text}`,
    [...ticketIds, ...values],
  );
  return new Set(rows.map(({ id }) => Number(id)));
}

/**
 * The communities that an operation opens to this caller, and the fence of CMP-4, as the condition of a list of what
 * belongs to tickets. @param alias of a table with `community_id` and `ticket_id`
 */
export function fencedBy(operation: OperationId, actor: Actor, alias: string): Sql {
  const grants = termsFor(operation, actor).map(({ grant }) => grant.communityId);
  const communities = grants.filter((id) => id !== null);
  const own = grants.includes(null)
    ? '1 = 1'
    : communities.length > 0
      ? `${alias}.community_id IN (${communities.map(() => '?').join(', ')})`
      : '1 = 0';
  const hidden = fenceAround(actor, `${alias}.ticket_id`);
  return {
    text: `${own}${hidden.text}`,
    values: [...(grants.includes(null) ? [] : communities), ...hidden.values],
  };
}
