import type { Ratings } from '@youying/shared/domain/events';
import { Callback } from '../../callbacks/callback.entity.js';
import { lastRatingOf } from '../../matters/public/last-rating.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';

/** CBK-9: what the household gave each of these matters, by the newest word on it. */
export async function ratingsOf(
  reader: Reader,
  communityId: number,
  ticketIds: readonly number[],
): Promise<ReadonlyMap<number, Ratings>> {
  if (ticketIds.length === 0) return new Map();
  const where = { ticketId: [...ticketIds] };
  const callbacks = await reader.find(Callback, scopeOfCommunity(communityId), where, { orderBy: [['id', 'asc']] });
  return new Map(
    ticketIds.flatMap((ticketId) => {
      const rating = lastRatingOf(callbacks.filter((callback) => callback.ticketId === ticketId));
      return rating === null ? [] : [[ticketId, rating] as const];
    }),
  );
}
