import type { Role } from '@youying/shared/domain/roles';
import { StaffGrant } from '../identity/person.entity.js';
import { loadMatter } from '../matters/public/load-matters.js';
import { introduce } from '../matters/public/people.js';
import { performOnTicket, stageOf } from '../matters/public/perform.js';
import { SYSTEM } from '../matters/public/system.js';
import type { Database } from '../platform/database/database.js';
import { scopeOfCommunity } from '../platform/database/scope.js';
import type { Work } from '../platform/database/work.js';

const AT_ONCE = 100;

/** Open tickets whose owner holds no role there any more. */
const ORPHANS = `SELECT t.id AS id, t.community_id AS community_id FROM ticket t
  WHERE t.is_open = 1 AND t.owner_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM staff_grant g WHERE g.person_id = t.owner_id AND g.community_id = t.community_id
       AND g.since <= ? AND (g.until IS NULL OR g.until > ?))
  ORDER BY t.id LIMIT ${AT_ONCE}`;

/** Who owns what nobody is left to own, first choice first. */
const HEIRS: readonly Role[] = ['cs_supervisor', 'manager'];

/**
 * ROL-3: a matter is never without an owner: where its owner has left, it is the supervisor's.
 * @returns how many changed hands
 */
export async function passOnOrphans(database: Database): Promise<number> {
  const now = database.now();
  const rows = await database.read.rows<{ id: number; community_id: number }>(ORPHANS, [now, now]);
  let passed = 0;
  for (const row of rows) {
    const done = await database.transact((work) => passOn(work, Number(row.community_id), Number(row.id)));
    if (done) passed += 1;
  }
  return passed;
}

async function passOn(work: Work, communityId: number, ticketId: number): Promise<boolean> {
  const matter = await loadMatter(work, scopeOfCommunity(communityId), ticketId, { lock: true });
  const heirId = matter?.ticket.isOpen ? await heirOf(work, communityId) : undefined;
  if (!matter || heirId === undefined) return false;
  await introduce(work, matter, heirId);
  const personName = matter.people.get(heirId)?.name ?? '';
  performOnTicket(stageOf(work, matter, SYSTEM), { action: 'passOwnership', personId: heirId, personName });
  return true;
}

async function heirOf(work: Work, communityId: number): Promise<number | undefined> {
  const grants = await work.find(
    StaffGrant,
    scopeOfCommunity(communityId),
    { role: HEIRS },
    { orderBy: [['id', 'asc']] },
  );
  const now = grants.filter(({ since, until }) => since <= work.now && (until === null || work.now < until));
  return HEIRS.flatMap((role) => now.filter((grant) => grant.role === role))[0]?.personId;
}
