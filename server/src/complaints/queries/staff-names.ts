import type { Reader } from '../../platform/database/reader.js';

/** Everybody who works in this community: names that no reply and no case may carry (CMP-5, CMP-6). */
export async function staffNames(reader: Reader, communityId: number): Promise<readonly string[]> {
  const rows = await reader.rows<{ name: string }>(
    'SELECT DISTINCT p.name FROM staff_grant g JOIN person p ON p.id = g.person_id WHERE g.community_id = ?',
    [communityId],
  );
  return rows.map(({ name }) => name);
}
