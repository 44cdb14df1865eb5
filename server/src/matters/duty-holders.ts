import { Person } from '../identity/person.entity.js';
import type { Reader } from '../platform/database/reader.js';
import type { Matter } from './public/matter.js';

/**
 * Whoever owes a duty of one of these and is nobody to its matter otherwise becomes known to it by name: whom a call was
 * booked with, whom a question was put to. Asks nothing where everybody is known.
 */
export async function addDutyHolders(
  reader: Reader,
  matters: readonly Pick<Matter, 'tasks' | 'people'>[],
): Promise<void> {
  const strangers = matters.flatMap(({ tasks, people }) =>
    tasks.flatMap(({ assigneeId }) => (assigneeId === null || people.has(assigneeId) ? [] : [{ people, assigneeId }])),
  );
  if (strangers.length === 0) return;
  const ids = [...new Set(strangers.map(({ assigneeId }) => assigneeId))];
  const found = new Map((await reader.findGlobal(Person, { id: ids })).map((person) => [person.id, person]));
  for (const { people, assigneeId } of strangers) {
    const person = found.get(assigneeId);
    if (!person) continue;
    const { id, name, phone, photoMediaId, badgeNo } = person;
    // Their WeChat is asked about nowhere in a list of duties.
    people.set(id, { id, name, phone, photoMediaId, badgeNo, wechatBound: false });
  }
}
