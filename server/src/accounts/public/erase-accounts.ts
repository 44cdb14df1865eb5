import type { Database } from '../../platform/database/database.js';
import type { Work } from '../../platform/database/work.js';
import { markStale } from '../../search/public/mark-stale.js';
import { AccountClosing } from '../account-closing.entity.js';
import { leave } from '../leave.js';
import { GONE, type Known, takeOutOfMatters, takeOutOfTheRest } from '../take-out.js';

/** Matters of somebody in which nothing is left to do, and which still name them. */
const SETTLED = `SELECT t.id AS id, t.community_id AS community_id, t.contact_name AS name, t.contact_phone AS phone
  FROM ticket t WHERE t.reporter_id = ? AND t.is_open = 0 AND t.contact_name <> ?
    AND NOT EXISTS (SELECT 1 FROM callback c WHERE c.ticket_id = t.id AND c.is_open = 1)
    AND NOT EXISTS (SELECT 1 FROM task k WHERE k.ticket_id = t.id AND k.is_open = 1)`;

const LEFT = 'SELECT COUNT(*) AS found FROM ticket WHERE reporter_id = ? AND contact_name <> ?';

interface Matter {
  readonly id: number;
  readonly community_id: number;
  readonly name: string;
  readonly phone: string | null;
}

/** F3: of whoever closed their account what their matters no longer need goes. @returns how many are gone for good now */
export async function eraseClosedAccounts(database: Database): Promise<number> {
  const closings = await database.read.findGlobal(AccountClosing, { erasedAt: null });
  let gone = 0;
  for (const { personId } of closings) if (await database.transact((work) => erase(work, personId))) gone += 1;
  return gone;
}

/** @returns whether nothing names this person any more; false as long as a matter of theirs is under way */
export async function erase(work: Work, personId: number): Promise<boolean> {
  const closing = await work.findOneGlobal(AccountClosing, { personId, erasedAt: null }, { lock: 'update' });
  if (!closing) return false;
  await leave(work, personId, { names: [closing.name], phones: [closing.phone] });
  const settled = await work.rows<Matter>(SETTLED, [personId, GONE]);
  const known = {
    names: [closing.name, ...settled.map(({ name }) => name)],
    phones: [closing.phone, ...settled.map(({ phone }) => phone)],
  };
  await forget(work, settled, personId, known);
  await takeOutOfTheRest(work, known);
  const [left] = await work.rows<{ found: number }>(LEFT, [personId, GONE]);
  if (Number(left?.found) > 0) return false;
  work.updateOne(AccountClosing, { id: closing.id, erasedAt: null }, { name: null, phone: null, erasedAt: work.now });
  return true;
}

async function forget(work: Work, matters: readonly Matter[], personId: number, known: Known): Promise<void> {
  if (matters.length === 0) return;
  const ids = matters.map(({ id }) => Number(id));
  await takeOutOfMatters(work, ids, known);
  const list = ids.map(() => '?').join(', ');
  await work.execute(`UPDATE ticket SET contact_name = ?, contact_phone = NULL WHERE id IN (${list})`, [GONE, ...ids]);
  // A signature is what a price was agreed by, and stays with the order; a photograph shows how somebody lives.
  await work.execute(`DELETE FROM media WHERE uploader_id = ? AND purpose <> 'signature' AND ticket_id IN (${list})`, [
    personId,
    ...ids,
  ]);
  for (const { id, community_id } of matters) {
    markStale(work, { communityId: Number(community_id), ticketId: Number(id) });
  }
}
