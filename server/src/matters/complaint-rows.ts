import { type ComplaintPatch, type ComplaintStatus, NEW_COMPLAINT } from '@youying/shared/domain/complaint/types';
import { Complaint } from '../complaints/complaint.entity.js';
import { nextId } from '../platform/database/ids.js';
import type { Reader } from '../platform/database/reader.js';
import type { Scope } from '../platform/database/scope.js';
import type { Matter } from './public/matter.js';
import type { Stage } from './stage.js';

/** The records of the complaints among these matters; for all others nothing is read. */
export async function addComplaints(
  reader: Reader,
  scope: Scope,
  matters: readonly Pick<Matter, 'ticket' | 'complaint'>[],
): Promise<void> {
  const complaints = matters.filter(({ ticket }) => ticket.kind === 'complaint');
  if (complaints.length === 0) return;
  const rows = await reader.find(Complaint, scope, { ticketId: complaints.map(({ ticket }) => ticket.id) });
  for (const matter of complaints) {
    matter.complaint = rows.find(({ ticketId }) => ticketId === matter.ticket.id) ?? null;
  }
}

/** CMP-1: a complaint has its record from the moment it is made. */
export function openComplaint({ work, matter }: Pick<Stage, 'work' | 'matter'>): Complaint {
  const { id: ticketId, communityId, createdAt } = matter.ticket;
  const row: Complaint = {
    ...NEW_COMPLAINT,
    id: nextId(),
    communityId,
    ticketId,
    decidedNature: null,
    version: 1,
    createdAt,
  };
  // A copy: what is gathered is written as it was opened.
  work.insert(Complaint, { ...row });
  matter.complaint = row;
  return row;
}

export function saveComplaint(
  { work }: Pick<Stage, 'work'>,
  complaint: Complaint,
  patch: ComplaintPatch & { readonly status: ComplaintStatus },
): void {
  const decided = patch.classifications?.filter((step) => step.decided).at(-1);
  const columns = {
    ...patch,
    ...(decided ? { decidedNature: decided.nature } : {}),
    version: complaint.version + 1,
  };
  work.updateOne(Complaint, { id: complaint.id, version: complaint.version }, columns);
  Object.assign(complaint, columns);
}
