import type { MessageType } from '@youying/shared/domain/notifications/types';
import type { Role } from '@youying/shared/domain/roles';
import { communityNameOf } from '../../communities/queries/community-name.js';
import { addresseesOf } from '../../notifications/public/addressees.js';
import { tell } from '../../notifications/public/tell.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { dutyTexts } from '../periodic/duty-words.js';
import type { PeriodDuty } from './settle-duty.js';

/** Tells whoever holds a role that something owed for a period was done; not whoever did it. */
export async function tellOfDuty(
  work: Work,
  type: MessageType,
  duty: PeriodDuty,
  { role, except }: { readonly role: Role; readonly except: number },
): Promise<void> {
  const { communityId } = duty;
  const recipient = { kind: 'role', role, communityId, department: null } as const;
  const style = { side: 'staff', templateKey: null, needsResident: false } as const;
  const about = { communityId, concerned: null, reporterId: null };
  await tell(work, {
    ...{ communityId, ticketId: null, workOrderId: null, eventId: nextId(), type, except },
    texts: dutyTexts(type, { ...duty, about: null, dueAt: null }, await communityNameOf(work, communityId), work.now),
    addressees: await addresseesOf(work, [{ ...recipient, ...style }], about, work.now),
  });
}
