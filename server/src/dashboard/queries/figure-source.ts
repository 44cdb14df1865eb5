import type { Figure, ToldDuty } from '@youying/shared/domain/dashboard/figures';
import { elapsed, type Period, type Span, stretchBefore } from '@youying/shared/domain/dashboard/periods';
import type { Actor, Department } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import { callbacksAsked } from '../../callbacks/queries/callback-figures.js';
import { SETTLED, WITH_MARKS } from '../../callbacks/queries/ratings-given.js';
import { COUNTED_COMPLAINTS } from '../../complaints/queries/count-rates.js';
import { ticketFence } from '../../matters/public/fence.js';
import type { Sql } from '../../platform/database/where.js';
import { fellDue, keptInTime } from '../../policies/queries/measure-duties.js';

/** What a figure is asked about. */
export interface Asked {
  readonly actor: Actor;
  readonly communityId: number;
  readonly period: Period;
  readonly now: Instant;
}

/** To what part of it a figure is narrowed; of figures that know no such part nothing is left out. */
export interface Narrowed {
  readonly department?: Department | undefined;
  readonly duty?: ToldDuty | undefined;
  /** A group of the tree with everything under it. */
  readonly categoryIds?: readonly number[] | undefined;
}

/** The rows of a figure: `FROM`, condition, and by which columns they stand in order. */
export interface Source {
  readonly from: string;
  readonly where: Sql;
  readonly at: string;
  readonly id: string;
}

/** The desk's own duties are customer service's; those of an order, its department's. */
export const DEPARTMENT_OF_DUTY = "COALESCE(k.department, 'customer_service')";
export const KEPT = keptInTime('k');
const LATE = `NOT (${KEPT})`;

const COMPLAINT = { from: 'complaint k JOIN ticket t ON t.id = k.ticket_id', at: 'k.created_at', id: 'k.id' };
const CALLBACK = { from: 'callback c JOIN ticket t ON t.id = c.ticket_id', at: 'c.due_at', id: 'c.id' };
const RATING = { ...CALLBACK, at: 'c.settled_at' };
const DUTY = { from: 'task k JOIN ticket t ON t.id = k.ticket_id', at: 'k.due_at', id: 'k.id' };
const MADE = { from: 'ticket t', at: 't.created_at', id: 't.id' };
const ENDED = { ...MADE, at: 't.closed_at' };

const and = (...parts: readonly (Sql | string)[]): Sql => ({
  text: parts.map((part) => (typeof part === 'string' ? part : part.text)).join(' AND '),
  values: parts.flatMap((part) => (typeof part === 'string' ? [] : [...part.values])),
});

const within = (communityId: number, column: string, { from, until }: Span): Sql => ({
  text: `${column.slice(0, 1)}.community_id = ? AND ${column} >= ? AND ${column} < ?`,
  values: [communityId, from, until],
});

const complaints = ({ communityId, period }: Asked, ...narrow: string[]) => ({
  ...COMPLAINT,
  where: and({ text: COUNTED_COMPLAINTS, values: [communityId, period.from, period.until] }, ...narrow),
});

const callbacks = ({ communityId, period, now }: Asked, ...narrow: string[]) => ({
  ...CALLBACK,
  where: and(callbacksAsked(communityId, period, now), ...narrow),
});

const dueWithin = (communityId: number, { from, until }: Span): Sql => ({
  text: fellDue('k'),
  values: [communityId, from, until],
});

/** Callbacks have a figure of their own (CBK-8). */
const OF_ORDERS_AND_TICKETS = "k.subject_type IN ('ticket', 'work_order')";

const duties = ({ communityId, period, now }: Asked, { department, duty }: Narrowed, ...narrow: string[]) => ({
  ...DUTY,
  where: and(
    dueWithin(communityId, elapsed(period, now)),
    OF_ORDERS_AND_TICKETS,
    ...(department === undefined ? [] : [{ text: `${DEPARTMENT_OF_DUTY} = ?`, values: [department] }]),
    ...(duty === undefined ? [] : [{ text: 'k.kind = ?', values: [duty] }]),
    ...narrow,
  ),
});

const late = (communityId: number, span: Span) => ({ ...DUTY, where: and(dueWithin(communityId, span), LATE) });

const inCategories = (ids: readonly number[]): Sql => ({
  text: ids.length === 0 ? '1 = 0' : `t.category_id IN (${ids.map(() => '?').join(', ')})`,
  values: ids,
});

const registered = ({ communityId, period }: Asked, ...narrow: (Sql | string)[]) => ({
  ...MADE,
  where: and(within(communityId, 't.created_at', period), 't.no IS NOT NULL', ...narrow),
});

const SOURCES: Readonly<Record<Figure, (asked: Asked, narrowed: Narrowed) => Source>> = {
  complaints: (asked) => complaints(asked),
  effectiveComplaints: (asked) => complaints(asked, "k.decided_nature = 'effective'"),
  communicativeComplaints: (asked) => complaints(asked, "k.decided_nature = 'communicative'"),
  undecidedComplaints: (asked) => complaints(asked, 'k.decided_nature IS NULL'),
  callbacksDue: (asked) => callbacks(asked),
  callbacksDone: (asked) => callbacks(asked, "c.status = 'done'"),
  callbacksMissing: (asked) => callbacks(asked, "c.status <> 'done'"),
  dutiesDue: (asked, narrowed) => duties(asked, narrowed),
  dutiesKept: (asked, narrowed) => duties(asked, narrowed, KEPT),
  dutiesMissed: (asked, narrowed) => duties(asked, narrowed, LATE),
  ratings: ({ communityId, period }) => ({
    ...RATING,
    where: and({ text: SETTLED, values: [communityId, period.from, period.until] }, WITH_MARKS),
  }),
  registered: (asked) => registered(asked),
  closed: ({ communityId, period }) => ({ ...ENDED, where: within(communityId, 't.closed_at', period) }),
  repairs: (asked, { categoryIds }) =>
    registered(
      asked,
      "t.kind = 'repair'",
      categoryIds === undefined ? 't.category_id IS NOT NULL' : inCategories(categoryIds),
    ),
  overdueNow: ({ communityId, now }) => ({
    ...DUTY,
    where: {
      text: 'k.community_id = ? AND k.is_open = 1 AND k.paused_at IS NULL AND k.due_at < ?',
      values: [communityId, now],
    },
  }),
  overdue: ({ communityId, period, now }) => late(communityId, elapsed(period, now)),
  overdueBefore: ({ communityId, period, now }) => late(communityId, stretchBefore(period, now)),
};

/** What a figure counts and what its list holds: the same rows, fenced for whoever asks (REP-7, CMP-4). */
export function sourceOf(figure: Figure, asked: Asked, narrowed: Narrowed = {}): Source {
  const source = SOURCES[figure](asked, narrowed);
  const fence = ticketFence(asked.actor);
  return {
    ...source,
    where: { text: source.where.text + fence.text, values: [...source.where.values, ...fence.values] },
  };
}

/** @param columns what is told of them; absent: how many there are @param tail how they are grouped or ordered */
export function askOf({ from, where }: Source, columns = 'COUNT(*) AS n', tail = ''): Sql {
  return { text: `SELECT ${columns} FROM ${from} WHERE ${where.text}${tail}`, values: where.values };
}
