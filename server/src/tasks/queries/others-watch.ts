import { hasNightWatch, NIGHT_DEPARTMENT } from '@youying/shared/domain/night-watch';
import type { TaskKind } from '@youying/shared/domain/procedures/types';
import type { Actor } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import type { Reader } from '../../platform/database/reader.js';
import type { Sql } from '../../platform/database/where.js';
import { onDutyNow } from '../../roster/queries/on-duty-now.js';
import type { Task } from '../task.entity.js';

const KIND = 'take_at_night' satisfies TaskKind;

/**
 * INT-2: what came in at night stands in the list of whoever has the shift, and of the whole department where nobody has it;
 * colleagues who are asleep have nothing to do with it. What of these tasks is another's watch, as a condition; null: none
 * is. The roster is read only where such a task would show.
 */
export async function othersWatch(
  reader: Reader,
  { personId, grants }: Actor,
  tasks: readonly Task[],
  now: Instant,
): Promise<Sql | null> {
  const waiting = new Set(tasks.flatMap((task) => (task.kind === KIND ? [task.communityId] : [])));
  const asleep: number[] = [];
  for (const { role, communityId, department } of grants) {
    if (role !== 'implementer' || department !== NIGHT_DEPARTMENT || communityId === null || !waiting.has(communityId))
      continue;
    const crew = await onDutyNow(reader, communityId, NIGHT_DEPARTMENT, now);
    if (!hasNightWatch(crew, personId)) asleep.push(communityId);
  }
  if (asleep.length === 0) return null;
  const marks = asleep.map(() => '?').join(', ');
  return { text: `(k.kind = ? AND k.community_id IN (${marks}))`, values: [KIND, ...asleep] };
}
