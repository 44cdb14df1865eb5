import { Person } from '../../identity/person.entity.js';
import { Session } from '../../identity/session.entity.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { AccountClosing } from '../account-closing.entity.js';
import { erase } from './erase-accounts.js';

/** F3: what is only theirs goes at once, what their matters need as these end. Done again it changes nothing. */
export async function closeAccount(work: Work, personId: number): Promise<void> {
  const person = await work.findOneGlobal(Person, { id: personId }, { lock: 'update' });
  if (!person || (await work.findOneGlobal(AccountClosing, { personId }))) return;
  const { name, phone } = person;
  work.insert(AccountClosing, { id: nextId(), personId, name, phone, closedAt: work.now, erasedAt: null });
  await work.flush();
  await erase(work, personId);
}

/** A WeChat user is nobody here any more; whoever they were bound to stays. */
export async function forgetIdentity(work: Work, identityId: number): Promise<void> {
  work.updateMany(Session, { identityId, endedAt: null }, { endedAt: work.now });
  await work.execute('DELETE FROM wechat_identity WHERE id = ?', [identityId]);
}
