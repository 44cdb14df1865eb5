import type { Actor } from '@youying/shared/domain/roles';
import { shanghaiDay } from '@youying/shared/domain/time';
import { Person } from '../../identity/person.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idText, timeTextOrNull } from '../../platform/http/ids.js';
import { mayCompleteDuty } from '../../tasks/public/may-complete-duty.js';
import { Task } from '../../tasks/task.entity.js';
import type { WeekRollUpView } from '../dto/case-views.js';

/** FUP-3: whether the week that began at `startsAt` was rolled up, and what was written then. */
export async function weekRollUp(
  read: Reader,
  actor: Actor,
  communityId: number,
  startsAt: number,
): Promise<WeekRollUpView | null> {
  const duty = await read.findOne(Task, scopeOfCommunity(communityId), {
    kind: 'weekly_complaints',
    periodKey: shanghaiDay(startsAt),
  });
  if (!duty) return null;
  const by = duty.settledBy === null ? null : await read.findOneGlobal(Person, { id: duty.settledBy });
  return {
    dutyId: duty.isOpen && mayCompleteDuty(actor, duty) ? idText(duty.id) : null,
    dueAt: timeTextOrNull(duty.dueAt),
    words: duty.outcome,
    byName: by?.name ?? null,
    at: timeTextOrNull(duty.settledAt),
  };
}
