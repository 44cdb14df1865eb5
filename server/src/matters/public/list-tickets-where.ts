import type { OpenTerm } from '@youying/shared/domain/access/types';
import type { Actor } from '@youying/shared/domain/roles';
import type { Sql } from '../../platform/database/where.js';
import { ticketFence } from './fence.js';

const list = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

const UNTAKEN = " AND t.out_of_hours = 1 AND t.owner_id IS NULL AND t.status = 'submitted' AND t.kind <> 'complaint'";

const BOOKED =
  " AND t.id IN (SELECT k.ticket_id FROM task k WHERE k.assignee_id = ? AND k.kind = 'call_back' AND k.is_open = 1)";

/**
 * What one grant opens among the tickets, as a condition on `ticket t`: the access table's reach in SQL. Each is one
 * arm of a UNION, so that every arm walks its own index and reads no more than a page. CMP-4 holds in each.
 */
export function ticketArm(
  actor: Actor,
  { grant, reach, states, kinds, onDutyOf, untakenFor, bookedWith, collects }: OpenTerm,
): Sql[] {
  // A statement is a duty in its own list; it puts the complaint on no other.
  if (collects) return [];
  const hidden = ticketFence(actor);
  const narrow: Sql = {
    text: `${states ? ` AND t.status IN (${list(states)})` : ''}${kinds ? ` AND t.kind IN (${list(kinds)})` : ''}${onDutyOf ? ' AND t.out_of_hours = 1 AND t.owner_id = ?' : ''}${untakenFor ? UNTAKEN : ''}${bookedWith ? BOOKED : ''}${hidden.text}`,
    values: [
      ...(states ?? []),
      ...(kinds ?? []),
      ...(onDutyOf ? [actor.personId] : []),
      ...(bookedWith ? [actor.personId] : []),
      ...hidden.values,
    ],
  };
  const arm = (text: string, ...values: readonly unknown[]): Sql => ({
    text: text + narrow.text,
    values: [...values, ...narrow.values],
  });
  if ([onDutyOf, untakenFor].some((wanted) => wanted && grant.department !== wanted)) return [];
  const inCommunity = grant.communityId === null ? [] : [grant.communityId];
  const fence = grant.communityId === null ? '1 = 1' : 't.community_id = ?';
  switch (reach) {
    case 'all':
      return [arm('1 = 1')];
    case 'community':
      return [arm(fence, ...inCommunity)];
    case 'department':
      return [
        arm(
          `${fence} AND t.department = ? AND (t.kind <> 'complaint' OR t.concerned IS NOT NULL)`,
          ...inCommunity,
          grant.department,
        ),
        arm(
          `${fence} AND EXISTS (SELECT 1 FROM work_order w WHERE w.ticket_id = t.id AND w.department = ?)`,
          ...inCommunity,
          grant.department,
        ),
      ];
    case 'own':
      return grant.role === 'resident'
        ? [
            arm('t.reporter_id = ?', actor.personId),
            ...(actor.houseIds.length > 0
              ? [arm(`t.house_id IN (${list(actor.houseIds)}) AND t.kind = 'repair'`, ...actor.houseIds)]
              : []),
          ]
        : [
            arm(
              `${fence} AND t.id IN (SELECT w.ticket_id FROM work_order w WHERE w.assignee_id = ?)`,
              ...inCommunity,
              actor.personId,
            ),
          ];
  }
}
