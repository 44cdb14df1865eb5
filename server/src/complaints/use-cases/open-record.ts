import type { OperationId } from '@youying/shared/domain/access/table';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToTicket } from '../../matters/public/access.js';
import { ensureComplaint } from '../../matters/public/ensure-complaint.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { type Stage, stageOf } from '../../matters/public/perform.js';
import type { Work } from '../../platform/database/work.js';
import { scopeOf } from '../../platform/http/caller.js';
import { refuseStale } from '../../tickets/queries/last-change.js';

/**
 * The complaint of this ticket, locked, for somebody who may do this to it and has seen it as it is; its record is there.
 */
export async function openRecord(
  work: Work,
  actor: Actor,
  { operation, ticketId, input }: { operation: OperationId; ticketId: number; input: object },
): Promise<Stage> {
  const found = await loadMatter(work, scopeOf(actor), ticketId, { lock: true });
  const matter = admitToTicket(operation, actor, found);
  await refuseStale(work, matter, actor, input);
  const stage = stageOf(work, matter, actor);
  await ensureComplaint(stage);
  return stage;
}
