import { notFound } from '../../platform/http/problem.js';
import { openComplaint } from '../complaint-rows.js';
import type { Stage } from '../stage.js';

/** A complaint that was made before complaints had a record of their own gets one now. */
export async function ensureComplaint(stage: Stage): Promise<void> {
  const { matter, work } = stage;
  if (matter.ticket.kind !== 'complaint') throw notFound();
  if (matter.complaint) return;
  openComplaint(stage);
  // The row must be there before conditional updates of it.
  await work.flush();
}
