import { termsFor } from '@youying/shared/domain/access/reach';
import type { OperationId } from '@youying/shared/domain/access/table';
import type { Actor } from '@youying/shared/domain/roles';
import type { Sql } from '../../platform/database/where.js';

/** The communities at whose desk the caller sits, as a condition on a table with `community_id`. */
export function atDesk(operation: OperationId, actor: Actor, alias: string): Sql {
  const ids = [...new Set(termsFor(operation, actor).flatMap(({ grant }) => grant.communityId ?? []))];
  return ids.length === 0
    ? { text: '1 = 0', values: [] }
    : { text: `${alias}.community_id IN (${ids.map(() => '?').join(', ')})`, values: ids };
}
