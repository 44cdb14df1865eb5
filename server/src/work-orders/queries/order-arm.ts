import type { OpenTerm } from '@youying/shared/domain/access/types';
import type { Actor } from '@youying/shared/domain/roles';
import { fenceAround } from '../../matters/public/fence.js';
import type { Sql } from '../../platform/database/where.js';
import type { ListWorkOrdersQuery } from '../dto/work-order-inputs.js';

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** What one grant opens among the orders for a scope, as a condition on `work_order w`; undefined: nothing. */
export function orderArm(
  actor: Actor,
  { grant, reach, states }: OpenTerm,
  scope: ListWorkOrdersQuery['scope'],
): Sql | undefined {
  const fence = grant.communityId === null ? '1 = 1' : 'w.community_id = ?';
  const inCommunity = grant.communityId === null ? [] : [grant.communityId];
  const narrow = states ? ` AND w.status IN (${marks(states)})` : '';
  const hidden = fenceAround(actor, 'w.ticket_id');
  const arm = (text: string, ...values: readonly unknown[]): Sql => ({
    text: `${fence} AND ${text}${narrow}${hidden.text}`,
    values: [...inCommunity, ...values, ...(states ?? []), ...hidden.values],
  });
  const mine = arm('w.assignee_id = ?', actor.personId);
  if (scope === 'mine') return grant.role === 'resident' ? residentArm(actor) : mine;
  if (scope === 'available') {
    if (reach !== 'department') return undefined;
    return arm("w.department = ? AND w.status = 'dispatched' AND w.assignee_id IS NULL", grant.department);
  }
  if (scope === 'department') {
    if (reach === 'own') return undefined;
    return reach === 'department' ? arm('w.department = ?', grant.department) : arm('1 = 1');
  }
  switch (reach) {
    case 'all':
    case 'community':
      return arm('1 = 1');
    case 'department':
      return arm('w.department = ?', grant.department);
    case 'own':
      return grant.role === 'resident' ? residentArm(actor) : mine;
  }
}

/** Orders under the tickets that are the resident's own. */
function residentArm({ personId, houseIds }: Actor): Sql {
  const houses = houseIds.length > 0 ? ` OR (t.kind = 'repair' AND t.house_id IN (${marks(houseIds)}))` : '';
  return {
    text: `w.ticket_id IN (SELECT t.id FROM ticket t WHERE t.reporter_id = ?${houses})`,
    values: [personId, ...houseIds],
  };
}
