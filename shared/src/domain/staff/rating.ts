import type { Policies } from '../procedures/policies.js';
import type { Role } from '../roles.js';

export const RATING_OCCASIONS = ['contact', 'visit'] as const;
export type RatingOccasion = (typeof RATING_OCCASIONS)[number];

/** HOT-9: 1 not at all … 5 very satisfied. */
export const WORST_RATING = 1;
export const BEST_RATING = 5;

/** `owed`: the lead has to look into it; `done`: they have. A rating that satisfied is not looked into. */
export const RATING_REVIEWS = ['owed', 'done'] as const;
export type RatingReview = (typeof RATING_REVIEWS)[number];

export const reviewOf = (
  mark: number,
  { unsatisfiedRating }: Pick<Policies, 'unsatisfiedRating'>,
): RatingReview | null => (mark <= unsatisfiedRating ? 'owed' : null);

/** Who looks into it: the supervisor of the desk, and the manager where it is the supervisor whom it is about. */
export const reviewerFor = (ratedRoles: readonly Role[]): Role =>
  ratedRoles.includes('cs_supervisor') ? 'manager' : 'cs_supervisor';

/**
 * What is missing in a review; null: nothing. Whose agent was at fault apologises to the resident (S3 四(四)1(1)); the
 * mark itself stays as it was given.
 */
export const missingInReview = (found: {
  readonly atFault: boolean;
  readonly answer: string | null;
}): 'answer' | null => (found.atFault && found.answer === null ? 'answer' : null);
