import type { Ratings } from '@youying/shared/domain/events';
import type { Callback } from '../../callbacks/callback.entity.js';
import type { MatterRating } from './matter.js';

/** The newest rating among these callbacks, oldest first; a call that nobody answered rates nothing. */
export function lastRatingOf(callbacks: readonly Callback[]): MatterRating | null {
  const rated = callbacks.flatMap(({ attempts }) => attempts).findLast((attempt) => attempt.ratings);
  if (!rated) return null;
  const { speed, quality, attitude } = rated.ratings as Ratings;
  return { speed, quality, attitude, at: Number(rated.at) };
}
