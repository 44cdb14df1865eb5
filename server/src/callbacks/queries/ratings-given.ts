import { RATING_MARKS, type Ratings } from '@youying/shared/domain/events';
import type { Actor } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import { ticketFence } from '../../matters/public/fence.js';
import type { Sql } from '../../platform/database/where.js';

interface Span {
  readonly communityId: number;
  readonly from: Instant;
  readonly to: Instant;
}

/** Settled within a span, as a condition on `callback c`. */
export const SETTLED = "c.community_id = ? AND c.settled_at >= ? AND c.settled_at < ? AND c.status = 'done'";

/** And with marks, which is what `marksGiven` finds in it. */
export const WITH_MARKS = `c.attempts LIKE '%"ratings":{%'`;

/**
 * What residents gave within a span, satisfied or not, by whichever way they were asked (CBK-9): a rating settles its
 * callback, so that the index of these finds it where the timeline would have to be read from one end to the other.
 * @param columns of `t`, the ticket, and `c`, the callback
 */
export function ratingsGiven(actor: Actor, { communityId, from, to }: Span, columns: string): Sql {
  const fence = ticketFence(actor);
  return {
    text: `SELECT ${columns} FROM callback c JOIN ticket t ON t.id = c.ticket_id
            WHERE ${SETTLED}${fence.text}
            ORDER BY c.settled_at, c.id`,
    values: [communityId, from, to, ...fence.values],
  };
}

/** The marks of a settled callback; null: it was settled without any. @param attempts the column, as it is read */
export function marksGiven(attempts: unknown): Ratings | null {
  const told = (typeof attempts === 'string' ? JSON.parse(attempts) : attempts) as readonly { ratings?: Ratings }[];
  return told.at(-1)?.ratings ?? null;
}

/** Every single mark of these callbacks. */
export const everyMark = (rows: readonly { readonly attempts?: unknown }[]): readonly number[] =>
  rows.flatMap(({ attempts }) => {
    const marks = marksGiven(attempts);
    return marks === null ? [] : RATING_MARKS.map((mark) => marks[mark]);
  });
