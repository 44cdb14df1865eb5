import { taskRecipients } from '@youying/shared/domain/notifications/audience';
import type { Recipient } from '@youying/shared/domain/notifications/types';
import { entryOf } from '@youying/shared/domain/procedures/book';
import type { TaskAudience, TaskKind } from '@youying/shared/domain/procedures/types';
import type { Department, Role } from '@youying/shared/domain/roles';
import type { AudienceFacts } from '../../matters/public/facts.js';
import { type Addressee, addresseesOf, worksIn } from '../../notifications/public/addressees.js';
import type { Work } from '../../platform/database/work.js';
import { onDutyNow } from '../../roster/queries/on-duty-now.js';
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
      if (audience === 'owner') recipients.push(...(await ownersOf(work, task)));
      else recipients.push(...taskRecipients(audience, facts));
    }
    const people = await addresseesOf(work, recipients, facts.ticket, work.now);
    // Nobody is on duty: whoever is told instead reads that it is so.
    const instead = audiences !== to && isOfWhoIsOnDuty(task) ? { insteadOf: task.ownerRole as Role } : {};
    if (people.length > 0) return people.map((person) => ({ ...person, ...instead }));
  }
  return [];
}

const STYLE = { side: 'staff', templateKey: 'order_press', needsResident: false } as const;

const isOfWhoIsOnDuty = ({ kind, assigneeId }: Task): boolean =>
  assigneeId === null && entryOf(kind as TaskKind).owner === 'on_duty';

/** INT-2: who is on duty at this moment; nobody, and it goes on to the next audience. */
async function ownersOf(work: Work, task: Task): Promise<readonly Recipient[]> {
  if (!isOfWhoIsOnDuty(task)) return [await ownerOf(work, task)];
  const ids = await onDutyNow(work, task.communityId, task.department as Department, work.now);
  return ids.map((personId) => ({ kind: 'person', personId, ...STYLE }));
}

/** Whose duty it is; when they have left, or there never was anybody, all who hold the role. */
async function ownerOf(work: Work, { communityId, assigneeId, ownerRole, department }: Task): Promise<Recipient> {
  if (assigneeId !== null && (await worksIn(work, assigneeId, communityId, work.now))) {
    return { kind: 'person', personId: assigneeId, ...STYLE };
  }
  return {
    kind: 'role',
    role: ownerRole as Role,
    communityId,
    department: department as Department | null,
    ...STYLE,
  };
}
