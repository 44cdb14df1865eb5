import { mayHandle } from '@youying/shared/domain/access/concerned';
import type { Statement } from '@youying/shared/domain/complaint/types';
import { introduce } from '../../matters/public/people.js';
import type { Stage } from '../../matters/public/perform.js';
import { idFromField } from '../../platform/http/ids.js';
import { supervisorsOf } from '../../roster/queries/supervisors.js';

/**
 * Who asks somebody for a statement: the head of their department, who is not complained about. Nobody like that, as
 * where the head is meant or the desk itself: the level that decides (CMP-4).
 */
export async function collectorOf({ work, matter }: Stage, personId: string): Promise<Statement['collector']> {
  const { communityId, concerned } = matter.ticket;
  const id = idFromField(personId, 'personId');
  const grants = matter.complaint?.concernedPersons.find((person) => person.personId === id)?.grants ?? [];
  const departments = grants.flatMap(({ department }) => department ?? []);
  const heads = await supervisorsOf(work, communityId, departments);
  for (const department of departments) {
    const head = heads.get(department);
    if (!head || !mayHandle(concerned, communityId, { department, personId: head.id })) continue;
    await introduce(work, matter, head.id);
    return { personId: head.id, name: head.name, department };
  }
  return null;
}
