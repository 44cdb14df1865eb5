import type { OperationId } from '@youying/shared/domain/access/table';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToTicket } from '../../matters/public/access.js';
import { ensureComplaint } from '../../matters/public/ensure-complaint.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { type Stage, stageOf } from '../../matters/public/perform.js';
import type { Work } from '../../platform/database/work.js';
import { scopeOf } from '../../platform/http/caller.js';

/** The complaint of this ticket, locked, for somebody who may do this to it; its record is there. */
export async function openRecord(work: Work, operation: OperationId, actor: Actor, ticketId: number): Promise<Stage> {
  const found = await loadMatter(work, scopeOf(actor), ticketId, { lock: true });
  const stage = stageOf(work, admitToTicket(operation, actor, found), actor);
  await ensureComplaint(stage);
  return stage;
}
