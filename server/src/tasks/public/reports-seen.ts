import { REPORT_KINDS } from '@youying/shared/domain/procedures/periodic-entries';
import type { Actor } from '@youying/shared/domain/roles';
import { fenceAround } from '../../matters/public/fence.js';
import type { Sql } from '../../platform/database/where.js';

/**
 * CMP-4: that a report is owed tells of the complaints it is owed for. It is seen by whoever owes it, and by the company,
 * as a condition on a task's row. @param alias of the `task` in the query
 */
export function reportsSeenBy(actor: Actor, alias: string): Sql {
  const arms = actor.grants.map(({ role, communityId }): Sql => {
    const owed =
      role === 'head_office' ? { text: '1 = 1', values: [] } : { text: `${alias}.owner_role = ?`, values: [role] };
    if (communityId === null) return owed;
    return { text: `(${alias}.community_id = ? AND ${owed.text})`, values: [communityId, ...owed.values] };
  });
  const others = `${alias}.kind NOT IN (${REPORT_KINDS.map(() => '?').join(', ')})`;
  return {
    text: `(${[others, ...arms.map(({ text }) => text)].join(' OR ')})`,
    values: [...REPORT_KINDS, ...arms.flatMap(({ values }) => values)],
  };
}

/** The fence of CMP-4 around duties, as a condition: neither those of a complaint about the reader, nor a report that tells of one. */
export function dutyFence(actor: Actor, alias: string): Sql {
  const [hidden, reports] = [fenceAround(actor, `${alias}.ticket_id`), reportsSeenBy(actor, alias)];
  return { text: `${reports.text}${hidden.text}`, values: [...reports.values, ...hidden.values] };
}
