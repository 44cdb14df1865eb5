import { maySeeField } from '@youying/shared/domain/access/fields';
import { maySee } from '@youying/shared/domain/access/reach';
import { ticketSubject, workOrderSubject } from '@youying/shared/domain/access/subjects';
import type { Actor } from '@youying/shared/domain/roles';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import { Ticket } from '../../tickets/ticket.entity.js';
import { WorkOrder } from '../../work-orders/work-order.entity.js';
import type { MediaEntity } from '../media.entity.js';

const ANY_TICKET = scopeOfEverything('the access table is asked about the very ticket of the medium');

/** Whoever may see its ticket may see a medium; before it has one only its uploader; a face, whoever has a place here. */
export async function mayViewMedia(reader: Reader, media: MediaEntity, actor: Actor): Promise<boolean> {
  const isOwn = media.uploaderId === actor.personId;
  if (media.purpose === 'avatar') return isOwn || actor.grants.length > 0;
  if (media.ticketId === null) return isOwn;
  const [ticket, orders] = await Promise.all([
    reader.findOne(Ticket, ANY_TICKET, { id: media.ticketId }),
    reader.find(WorkOrder, ANY_TICKET, { ticketId: media.ticketId }),
  ]);
  if (!ticket) return false;
  const subject = ticketSubject(ticket, orders);
  if (media.purpose === 'signature' && !maySeeField('signature_image', actor, subject)) return false;
  return maySee(actor, subject) || orders.some((order) => maySee(actor, workOrderSubject(order, ticket), 'work_order'));
}
