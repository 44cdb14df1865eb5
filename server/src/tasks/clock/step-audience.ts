import { taskRecipients } from '@youying/shared/domain/notifications/audience';
import type { Recipient } from '@youying/shared/domain/notifications/types';
import type { TaskAudience } from '@youying/shared/domain/procedures/types';
import type { Department, Role } from '@youying/shared/domain/roles';
import type { AudienceFacts } from '../../matters/public/facts.js';
import { type Addressee, addresseesOf, worksIn } from '../../notifications/public/addressees.js';
import type { Work } from '../../platform/database/work.js';
import type { Task } from '../task.entity.js';

/** ROL-3: where nobody holds the duty or the role, it is the next one's. */
const NOBODY_THERE: readonly TaskAudience[] = ['cs_supervisor', 'manager'];

/** The people a step of a task goes to; empty only in a community that has nobody to turn to. */
export async function audienceOfStep(
  work: Work,
  task: Task,
  to: readonly TaskAudience[],
  facts: AudienceFacts,
): Promise<readonly Addressee[]> {
  for (const audiences of [to, ...NOBODY_THERE.map((audience) => [audience])]) {
    const recipients: Recipient[] = [];
    for (const audience of audiences) {
      if (audience === 'owner') recipients.push(await ownerOf(work, task));
      else recipients.push(...taskRecipients(audience, facts));
    }
    const people = await addresseesOf(work, recipients, facts.ticket, work.now);
    if (people.length > 0) return people;
  }
  return [];
}

/** Whose duty it is; when they have left, or there never was anybody, all who hold the role. */
async function ownerOf(work: Work, { communityId, assigneeId, ownerRole, department }: Task): Promise<Recipient> {
  const style = { side: 'staff', templateKey: 'order_press', needsResident: false } as const;
  if (assigneeId !== null && (await worksIn(work, assigneeId, communityId, work.now))) {
    return { kind: 'person', personId: assigneeId, ...style };
  }
  return {
    kind: 'role',
    role: ownerRole as Role,
    communityId,
    department: department as Department | null,
    ...style,
  };
}
