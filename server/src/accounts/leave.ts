import { Residency } from '../communities/residency.entity.js';
import { Person } from '../identity/person.entity.js';
import { Session } from '../identity/session.entity.js';
import type { Work } from '../platform/database/work.js';
import { GONE, type Known } from './take-out.js';

/** What is only theirs, and nobody needs when they are gone. */
const OWN_ROWS = ['message', 'delivery', 'message_right', 'saved_view', 'presence', 'wechat_identity'];

/** What is done with somebody who leaves, matters aside; done again it changes nothing. */
export async function leave(work: Work, personId: number, { phones }: Known): Promise<void> {
  // Somebody who has to be called about a matter that is under way still can be.
  await work.execute(
    'UPDATE ticket SET contact_phone = ? WHERE reporter_id = ? AND contact_phone IS NULL AND contact_name <> ?',
    [phones[0] ?? null, personId, GONE],
  );
  for (const table of OWN_ROWS) await work.execute(`DELETE FROM ${table} WHERE person_id = ?`, [personId]);
  await work.execute('DELETE FROM media WHERE uploader_id = ? AND ticket_id IS NULL AND day_signature_id IS NULL', [
    personId,
  ]);
  await work.execute("DELETE FROM join_request WHERE person_id = ? AND status = 'waiting'", [personId]);
  // Whoever signs in with this number tomorrow is somebody new.
  work.updateMany(Person, { id: personId }, { name: GONE, phone: null, photoMediaId: null, passwordHash: null });
  work.updateMany(Residency, { personId, until: null }, { until: work.now });
  work.updateMany(Residency, { personId }, { birthYear: null });
  work.updateMany(Session, { personId, endedAt: null }, { endedAt: work.now });
}
