import type { OutageEventType } from '@youying/shared/domain/outage/commands';
import { isOver } from '@youying/shared/domain/outage/types';
import { policyLength } from '@youying/shared/domain/procedures/lengths';
import type { Actor } from '@youying/shared/domain/roles';
import { nextId } from '../platform/database/ids.js';
import type { Work } from '../platform/database/work.js';
import { hintCommunity } from '../platform/hints/record-hint.js';
import { rulesOf } from '../policies/public/rules-of.js';
import { openStandingDuty, settleStandingDuty } from '../tasks/public/standing-duty.js';
import { type Outage, OutageEvent } from './outage.entity.js';
import { buildingsOf } from './queries/buildings.js';
import { newsTexts } from './queries/outage-words.js';

/**
 * What follows from a change of an outage, in its commit: the event with its words, which the teller takes to everybody
 * there, and whose duty it is to say more by when (FUP-5). `outage` is as it stands after the change.
 */
export async function recordOutageEvent(
  work: Work,
  outage: Outage,
  type: OutageEventType,
  actor: Actor,
): Promise<void> {
  const { id: outageId, communityId } = outage;
  const texts = newsTexts(type, outage, await buildingsOf(work, communityId), work.now);
  work.insert(OutageEvent, {
    ...{ id: nextId(), communityId, outageId, type, texts },
    ...{ actorId: actor.personId, actorName: actor.name, state: 'waiting', toldUpTo: 0, at: work.now },
  });
  hintCommunity(work, communityId, 'outages');
  const subject = { communityId, kind: 'outage_end', subjectType: 'outage', subjectId: outageId } as const;
  settleStandingDuty(work, subject, actor.personId);
  if (isOver(outage.state)) return;
  const { policiesAt } = await rulesOf(work, communityId);
  const later = Math.max(work.now, outage.startsAt) + policyLength('outageReviewMinutes', policiesAt(work.now));
  openStandingDuty(work, {
    ...subject,
    assigneeId: outage.ownerId,
    about: texts.timeline['zh-CN'],
    dueAt: outage.expectedEndAt ?? later,
    policies: policiesAt(work.now),
  });
}
