import type { Reader } from '../../platform/database/reader.js';
import type { Outage } from '../outage.entity.js';
import { housesIn } from './area-sql.js';

/** Who lives in the area now, by id: so many after one of them. */
export async function peopleThere(
  reader: Reader,
  { communityId, area }: Outage,
  afterId: number,
  limit: number,
): Promise<readonly number[]> {
  const there = housesIn(area, 'h');
  const rows = await reader.rows<{ id: number | string }>(
    `SELECT DISTINCT r.person_id AS id FROM residency r JOIN house h ON h.id = r.house_id
      WHERE r.community_id = ? AND r.until IS NULL AND r.person_id > ? AND ${there.text}
      ORDER BY r.person_id LIMIT ${Number(limit)}`,
    [communityId, afterId, ...there.values],
  );
  return rows.map(({ id }) => Number(id));
}

/** Who follows it or reported a matter tied to it, and who owns those matters. */
export async function peopleTied(
  reader: Reader,
  { id }: Outage,
): Promise<{ readonly residents: readonly number[]; readonly owners: readonly number[] }> {
  const followers = await reader.rows<{ id: number | string }>(
    'SELECT person_id AS id FROM outage_follower WHERE outage_id = ?',
    [id],
  );
  const tied = await reader.rows<{ reporter: number | string | null; owner: number | string | null }>(
    `SELECT t.reporter_id AS reporter, t.owner_id AS owner FROM outage_ticket o JOIN ticket t ON t.id = o.ticket_id
      WHERE o.outage_id = ?`,
    [id],
  );
  const present = (ids: readonly (number | string | null)[]) => ids.flatMap((one) => (one === null ? [] : Number(one)));
  return {
    residents: [...new Set([...present(followers.map((row) => row.id)), ...present(tied.map((row) => row.reporter))])],
    owners: [...new Set(present(tied.map((row) => row.owner)))],
  };
}
