import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { RATING_REVIEWS } from '@youying/shared/domain/staff/rating';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { RatingReviewsView } from '../dto/quality-views.js';
import { ServiceRating } from '../quality.entity.js';
import { ratingReviewViews } from './rating-review-view.js';

/** Of each: what is to be looked into never hides behind what has been. */
const MOST = 100;

/** HOT-9: ratings of residents who were not satisfied: to be looked into first, then the newest; not one’s own. */
@Injectable()
export class ListRatingReviews {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor): Promise<RatingReviewsView> {
    const reader = this.database.read;
    const communityId = deskCommunityOf('listRatingReviews', actor);
    const newest = { orderBy: [['id', 'desc']], limit: MOST } as const;
    const scope = scopeOfCommunity(communityId);
    const lists = await Promise.all(
      RATING_REVIEWS.map((review) => reader.find(ServiceRating, scope, { review }, newest)),
    );
    const others = lists.flat().filter(({ agentId }) => agentId !== actor.personId);
    return { items: await ratingReviewViews(reader, actor, communityId, others) };
  }
}
