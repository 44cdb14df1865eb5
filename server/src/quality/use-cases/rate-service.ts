import { Injectable } from '@nestjs/common';
import { words } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { BEST_RATING, reviewerFor, reviewOf } from '@youying/shared/domain/staff/rating';
import { holdersOf } from '../../notifications/public/addressees.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { idText, idTextOrNull, timeText } from '../../platform/http/ids.js';
import { notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { colleaguesOf } from '../../roster/queries/colleagues.js';
import { openStaffDuty, tellStaff } from '../../tasks/public/staff-duties.js';
import type { RateServiceInput } from '../dto/quality-inputs.js';
import type { ServiceRatingsView, ServiceRatingView } from '../dto/quality-views.js';
import { ServiceRating } from '../quality.entity.js';

const OWN = scopeOfEverything('one rates what one was asked about, from whichever community');
const MOST = 100;

/** HOT-9: rated by whom it was asked of, once; nobody else finds it. */
@Injectable()
export class RateService {
  constructor(
    private readonly commands: Commands,
    private readonly database: Database,
  ) {}

  rate(actor: Actor, call: CommandCall, id: number, input: RateServiceInput): Promise<ServiceRatingView> {
    return this.commands.run(call, async (work) => {
      const row = await work.findOne(ServiceRating, OWN, { id, personId: actor.personId }, { lock: 'update' });
      if (!row) throw notFound();
      if (row.ratedAt !== null) throw new Problem('invalid_transition', { members: { from: 'rated' } });
      const { mark, words: said } = input;
      const review = reviewOf(mark, (await rulesOf(work, row.communityId)).policiesAt(work.now));
      const patch = { mark, words: said ?? null, ratedAt: work.now, review };
      work.updateOne(ServiceRating, { id, ratedAt: null }, patch);
      hintCommunity(work, row.communityId, 'quality');
      if (review === 'owed') await oweReview(work, row, mark);
      return ratingView({ ...row, ...patch });
    });
  }

  async list(actor: Actor): Promise<ServiceRatingsView> {
    const order = { orderBy: [['id', 'desc']], limit: MOST } as const;
    const rows = await this.database.read.find(ServiceRating, OWN, { personId: actor.personId }, order);
    return { items: rows.map(ratingView) };
  }
}

/** S3: an agent with whom somebody was not satisfied is looked into by the lead, within hours. */
async function oweReview(
  work: Work,
  { id, communityId, agentId, agentName }: ServiceRating,
  mark: number,
): Promise<void> {
  const roles = (await colleaguesOf(work, communityId)).get(agentId)?.roles ?? [];
  const ownerRole = reviewerFor(roles);
  const subject = { subjectType: 'service_rating', subjectId: id, department: null, assigneeId: null } as const;
  await openStaffDuty(work, {
    kind: 'review_rating',
    communityId,
    ...subject,
    ownerRole,
    about: `${agentName} ${mark}/${BEST_RATING}`,
  });
  const text = words(`${agentName} 被评 ${mark} 分，请核实`, `${agentName} was rated ${mark}: please look into it`);
  const asked = await holdersOf(work, { communityId, role: ownerRole, department: null }, work.now);
  const personIds = asked.filter((personId) => personId !== agentId);
  await tellStaff(work, { communityId, personIds, title: words('评价不满意', 'Unsatisfied rating'), text });
}

const ratingView = (row: ServiceRating): ServiceRatingView => {
  const { id, occasion, ticketId, agentName, askedAt, mark, words: said, answer } = row;
  return {
    ...{ id: idText(id), occasion, ticketId: idTextOrNull(ticketId), agentName },
    ...{ askedAt: timeText(askedAt), mark, words: said, answer },
  };
};
