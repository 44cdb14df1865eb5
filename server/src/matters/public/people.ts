import { Person } from '../../identity/person.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import type { Matter } from './matter.js';

/** Makes a person known to the matter before they appear in it (a new assignee, whoever accepts). */
export async function introduce(reader: Reader, matter: Matter, personId: number): Promise<void> {
  const known = matter.people.get(personId);
  if (known && (known.phone !== null || known.badgeNo !== null)) return;
  const person = await reader.findOneGlobal(Person, { id: personId });
  if (!person) return;
  const { id, name, phone, photoMediaId, badgeNo } = person;
  matter.people.set(id, { id, name, phone, photoMediaId, badgeNo, wechatBound: false });
}
