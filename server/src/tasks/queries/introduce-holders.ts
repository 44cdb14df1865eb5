import { Person } from '../../identity/person.entity.js';
import type { Matter } from '../../matters/public/matter.js';
import type { Reader } from '../../platform/database/reader.js';
import type { Task } from '../task.entity.js';

/**
 * Whoever owes one of these and is nobody to its matter otherwise becomes known to it by name: whom a call was booked
 * with, whom a question was put to. Asks nothing where everybody is known.
 */
export async function introduceHolders(
  reader: Reader,
  tasks: readonly Task[],
  matterOf: ReadonlyMap<number, Matter>,
): Promise<void> {
  const strangers = tasks.flatMap(({ assigneeId, ticketId }) => {
    const matter = ticketId === null ? undefined : matterOf.get(ticketId);
    return matter && assigneeId !== null && !matter.people.has(assigneeId) ? [{ matter, assigneeId }] : [];
  });
  if (strangers.length === 0) return;
  const ids = [...new Set(strangers.map(({ assigneeId }) => assigneeId))];
  const found = new Map((await reader.findGlobal(Person, { id: ids })).map((person) => [person.id, person]));
  for (const { matter, assigneeId } of strangers) {
    const person = found.get(assigneeId);
    if (!person) continue;
    const { id, name, phone, photoMediaId, badgeNo } = person;
    // Their WeChat is asked about nowhere in a list of duties.
    matter.people.set(id, { id, name, phone, photoMediaId, badgeNo, wechatBound: false });
  }
}
