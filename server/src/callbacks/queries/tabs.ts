import { DAY, type Instant, shanghaiMidnight } from '@youying/shared/domain/time';
import type { Sql } from '../../platform/database/where.js';

/** The tabs of the desk's list (design/desk.md, Callback); `rain`: the hint under it. */
export const CALLBACK_TABS = ['today', 'overdue', 'again', 'missed', 'rectifying', 'done', 'later', 'rain'] as const;
export type CallbackTab = (typeof CALLBACK_TABS)[number];

const LAST_OF_ITS_TICKET = 'c.id = (SELECT MAX(l.id) FROM callback l WHERE l.ticket_id = c.ticket_id)';

const open = (text: string, ...values: readonly unknown[]): Sql => ({ text: `c.is_open = 1 AND ${text}`, values });

/** Which rows stand in a tab, as a condition on `callback c`. Today's and late ones stand in one list. */
const CONDITIONS: Readonly<Record<CallbackTab, (now: Instant) => Sql>> = {
  today: (now) => open('c.due_at < ?', endOfDay(now)),
  overdue: (now) => open('c.due_at < ?', now),
  again: (now) => open('c.round > 1 AND c.due_at < ?', endOfDay(now)),
  missed: () => open('c.missed > 0'),
  later: (now) => open('c.due_at >= ? AND c.waits_for IS NULL', endOfDay(now)),
  rain: () => open("c.waits_for = 'rain'"),
  done: (now) => ({
    text: "c.is_open = 0 AND c.status IN ('done', 'unreachable') AND c.settled_at >= ?",
    values: [shanghaiMidnight(now)],
  }),
  rectifying: () => ({
    text: `c.is_open = 0 AND c.result = 'dissatisfied' AND ${LAST_OF_ITS_TICKET}
      AND EXISTS (SELECT 1 FROM ticket t WHERE t.id = c.ticket_id AND t.is_open = 1)`,
    values: [],
  }),
};

export const tabCondition = (tab: CallbackTab, now: Instant): Sql => CONDITIONS[tab](now);

const endOfDay = (now: Instant): Instant => shanghaiMidnight(now) + DAY;
