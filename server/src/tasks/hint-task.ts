import type { Work } from '../platform/database/work.js';
import { hintCommunity, recordHint } from '../platform/hints/record-hint.js';
import type { Task } from './task.entity.js';

/** A task moved: a duty of its matter, or of the community where it belongs to none. */
export function hintTask(work: Work, { communityId, ticketId }: Pick<Task, 'communityId' | 'ticketId'>): void {
  if (ticketId === null) hintCommunity(work, communityId, 'duties');
  else recordHint(work, { communityId, type: 'ticket', id: ticketId, kind: 'duty' });
}
