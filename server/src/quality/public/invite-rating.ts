import { words } from '@youying/shared/domain/language';
import { Residency } from '../../communities/residency.entity.js';
import { tellPeople } from '../../notifications/public/tell-people.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { ServiceRating } from '../quality.entity.js';

export interface Occasion {
  readonly communityId: number;
  /** The contact or the event that ended it. */
  readonly sourceId: number;
  readonly occasion: ServiceRating['occasion'];
  readonly ticketId: number | null;
  readonly personId: number;
  readonly agentId: number;
  readonly agentName: string;
}

const NOT_RATED = { mark: null, words: null, ratedAt: null } as const;
const NOT_REVIEWED = {
  ...{ review: null, atFault: null, finding: null, answer: null, reviewedBy: null, reviewedAt: null },
} as const;

/**
 * HOT-9: whoever lives here is asked by the system in the commit that ends the contact or visit, once for each; whoever is
 * rated has no part in it. In the inbox only: a card would spend a message right that the news of the matter itself needs.
 */
export async function inviteRating(work: Work, asked: Occasion): Promise<void> {
  const { communityId, sourceId, personId, agentId, agentName, occasion } = asked;
  const scope = scopeOfCommunity(communityId);
  if (personId === agentId || !(await work.findOne(Residency, scope, { personId, until: null }))) return;
  if (await work.findOne(ServiceRating, scope, { sourceId })) return;
  work.insert(ServiceRating, { id: nextId(), ...asked, askedAt: work.now, ...NOT_RATED, ...NOT_REVIEWED });
  const text =
    occasion === 'contact'
      ? words(`刚才${agentName}接待了您，请打个分`, `${agentName} has just served you: please rate it`)
      : words(`${agentName}刚刚上门，请打个分`, `${agentName} has just been with you: please rate it`);
  const title = words('请您评价', 'Please rate us');
  await tellPeople(work, { communityId, personIds: [personId], type: 'rating_asked', side: 'resident', title, text });
}
