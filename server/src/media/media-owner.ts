import { maySeeField } from '@youying/shared/domain/access/fields';
import { mayDo, maySee } from '@youying/shared/domain/access/reach';
import { communitySubject, ticketSubject, workOrderSubject } from '@youying/shared/domain/access/subjects';
import type { Actor } from '@youying/shared/domain/roles';
import { DaySignature } from '../day-records/day-signature.entity.js';
import type { Reader } from '../platform/database/reader.js';
import { scopeOfEverything } from '../platform/database/scope.js';
import { Ticket } from '../tickets/ticket.entity.js';
import { WorkOrder } from '../work-orders/work-order.entity.js';
import type { MediaEntity } from './media.entity.js';

const ANY_OWNER = scopeOfEverything('the access table is asked about the very record that owns the medium');

type MaySee = (reader: Reader, ownerId: number, media: MediaEntity, actor: Actor) => Promise<boolean>;

/** What a medium can belong to, by the column that says so, and who may see it there. A new kind of owner is a row. */
export const MEDIA_OWNERS = {
  ticketId: async (reader, ticketId, media, actor) => {
    const [ticket, orders] = await Promise.all([
      reader.findOne(Ticket, ANY_OWNER, { id: ticketId }),
      reader.find(WorkOrder, ANY_OWNER, { ticketId }),
    ]);
    if (!ticket) return false;
    const subject = ticketSubject(ticket, orders);
    if (media.purpose === 'signature' && !maySeeField('signature_image', actor, subject)) return false;
    return (
      maySee(actor, subject) || orders.some((order) => maySee(actor, workOrderSubject(order, ticket), 'work_order'))
    );
  },
  daySignatureId: async (reader, id, _media, actor) => {
    const signed = await reader.findOne(DaySignature, ANY_OWNER, { id });
    return signed !== undefined && mayDo('getDayRecord', actor, communitySubject(signed.communityId));
  },
} as const satisfies Partial<Record<keyof MediaEntity, MaySee>>;

export type OwnerColumn = keyof typeof MEDIA_OWNERS;
export const OWNER_COLUMNS = Object.keys(MEDIA_OWNERS) as readonly OwnerColumn[];
