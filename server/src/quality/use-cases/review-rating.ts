import { Injectable } from '@nestjs/common';
import { words } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { missingInReview } from '@youying/shared/domain/staff/rating';
import { tellPeople } from '../../notifications/public/tell-people.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { scopeOf } from '../../platform/http/caller.js';
import { invalidInput, notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { settleStaffDuties, tellStaff } from '../../tasks/public/staff-duties.js';
import type { ReviewRatingInput } from '../dto/quality-inputs.js';
import type { RatingReviewView } from '../dto/quality-views.js';
import { ServiceRating } from '../quality.entity.js';
import { ratingReviewViews, reviews } from '../queries/rating-review-view.js';

/** HOT-9: the lead has looked into a rating: what was found, and the apology to whoever gave it. The mark stays. */
@Injectable()
export class ReviewRating {
  constructor(private readonly commands: Commands) {}

  execute(actor: Actor, call: CommandCall, id: number, input: ReviewRatingInput): Promise<RatingReviewView> {
    return this.commands.run(call, async (work) => {
      const row = await work.findOne(ServiceRating, scopeOf(actor), { id }, { lock: 'update' });
      if (!row || row.review === null || !reviews(actor, row)) throw notFound();
      if (row.review === 'done') throw new Problem('invalid_transition', { members: { from: 'done' } });
      const { atFault, finding } = input;
      const answer = input.answer ?? null;
      const field = missingInReview({ atFault, answer });
      if (field) throw invalidInput({ field, code: 'required' });
      const { communityId, personId, agentId } = row;
      const reviewed = { reviewedBy: actor.personId, reviewedAt: work.now };
      const patch = { review: 'done', atFault, finding, answer, ...reviewed } as const;
      work.updateOne(ServiceRating, { id, review: 'owed' }, patch);
      hintCommunity(work, communityId, 'quality');
      const subject = { communityId, subjectType: 'service_rating', subjectId: id } as const;
      settleStaffDuties(work, subject, { personId: actor.personId, outcome: finding });
      const title = words('评价核实', 'Rating looked into');
      const text = words(
        `您被评 ${row.mark} 分的一次，核实结果：${finding}`,
        `About your mark of ${row.mark}: ${finding}`,
      );
      await tellStaff(work, { communityId, personIds: [agentId], title, text });
      if (answer !== null) {
        const told = { title: words('您的评价有了答复', 'An answer to your rating'), text: words(answer, answer) };
        await tellPeople(work, {
          communityId,
          personIds: [personId],
          type: 'rating_answered',
          side: 'resident',
          ...told,
        });
      }
      const [view] = await ratingReviewViews(work, actor, communityId, [{ ...row, ...patch }]);
      if (!view) throw new Error('a row has a view');
      return { ...view, dueAt: null };
    });
  }
}
