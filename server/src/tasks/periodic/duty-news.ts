import type { Recipient } from '@youying/shared/domain/notifications/types';
import type { StepToTake } from '@youying/shared/domain/procedures/types';
import type { Department, Role } from '@youying/shared/domain/roles';
import { communityNameOf } from '../../communities/queries/community-name.js';
import { addresseesOf, worksIn } from '../../notifications/public/addressees.js';
import type { News } from '../../notifications/public/tell.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { sayForWhom } from '../clock/for-whom.js';
import type { Task } from '../task.entity.js';
import { dutyTexts } from './duty-words.js';

/** A step of a duty goes to whose it is, else to whoever holds the role; there is no timeline to write it into. */
export async function newsOfDutyStep(work: Work, duty: Task, { act, to }: StepToTake): Promise<readonly News[]> {
  const { communityId } = duty;
  const type = `task_${act}` as const;
  const style = { side: 'staff', templateKey: null, needsResident: false } as const;
  const { assigneeId } = duty;
  const owner = assigneeId !== null && (await worksIn(work, assigneeId, communityId, work.now)) ? assigneeId : null;
  const recipients = to.map((audience): Recipient => {
    if (audience === 'owner' && owner !== null) return { kind: 'person', personId: owner, ...style };
    const role = (audience === 'owner' ? duty.ownerRole : audience) as Role;
    const department = role === 'department_supervisor' ? (duty.department as Department | null) : null;
    return { kind: 'role', role, communityId, department, ...style };
  });
  return sayForWhom({
    ...{ communityId, ticketId: null, workOrderId: null, eventId: nextId(), type, except: null },
    texts: dutyTexts(type, duty, await communityNameOf(work, communityId), work.now),
    addressees: await addresseesOf(work, recipients, { communityId, concerned: null, reporterId: null }, work.now),
  });
}
