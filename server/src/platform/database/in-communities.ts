import type { Reader } from './reader.js';
import type { Scope } from './scope.js';
import type { Sql } from './where.js';

/** The communities of a scope by their ids, also where it is all of them. */
export async function communityIdsOf(reader: Reader, { communities }: Pick<Scope, 'communities'>) {
  if (communities !== 'all') return communities;
  const rows = await reader.rows<{ id: number | string }>('SELECT id FROM community', []);
  return rows.map(({ id }) => Number(id));
}

/**
 * The scope as a condition that names each community: the indexes begin with it, and a list of all communities that
 * named none would walk past everything there is. @param alias of a table with `community_id`
 */
export async function inCommunities(reader: Reader, scope: Pick<Scope, 'communities'>, alias: string): Promise<Sql> {
  const ids = await communityIdsOf(reader, scope);
  return {
    text: `${alias}.community_id IN (${ids.length === 0 ? 'NULL' : ids.map(() => '?').join(', ')})`,
    values: ids,
  };
}
