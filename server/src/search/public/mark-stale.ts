import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { SearchStale } from '../search.entity.js';

/** In the commit of whatever changes what a ticket says, or takes it away: the index follows. */
export function markStale(work: Work, { communityId, ticketId }: { communityId: number; ticketId: number }): void {
  work.insert(SearchStale, { id: nextId(), communityId, ticketId });
}
