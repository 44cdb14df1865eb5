import { isOpenTicket } from '@youying/shared/domain/ticket/types';
import { Ticket } from '../../tickets/ticket.entity.js';
import { hintMatter } from '../hint-matter.js';
import type { Stage } from '../stage.js';

/** A ticket's version counts every change of its matter, so that a stale screen is noticed. */
export function saveTicket(stage: Stage, columns: Partial<Ticket>): void {
  const { work, now } = stage;
  const { ticket } = stage.matter;
  const status = columns.status ?? ticket.status;
  const patch = { ...columns, isOpen: isOpenTicket(status), version: ticket.version + 1, updatedAt: now };
  work.updateOne(Ticket, { id: ticket.id, version: ticket.version }, patch);
  Object.assign(ticket, patch);
  hintMatter(stage);
}
