import { Injectable } from '@nestjs/common';
import { policyLength } from '@youying/shared/domain/procedures/lengths';
import { type Actor, STAFF_ROLES } from '@youying/shared/domain/roles';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { StaffGrant } from '../../identity/person.entity.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { recordHint } from '../../platform/hints/record-hint.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { openStandingDuty } from '../../tasks/public/standing-duty.js';
import { RelayedMessage } from '../contact.entity.js';
import type { RelayMessageInput } from '../dto/contact-inputs.js';
import type { RelayedMessageView } from '../dto/contact-views.js';
import { relayedMessageViews } from '../queries/relayed-message-views.js';

const FIELD = 'toPersonId';

/** INT-7: the person asked for is away; what the caller said is kept for them. */
@Injectable()
export class RelayMessage {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
  ) {}

  execute(actor: Actor, call: CommandCall, input: RelayMessageInput): Promise<RelayedMessageView> {
    return this.commands.run(call, async (work) => {
      const communityId = deskCommunityOf('relayMessage', actor);
      const toPersonId = idFromField(input.toPersonId, FIELD);
      const where = { personId: toPersonId, role: STAFF_ROLES };
      const grants = await work.find(StaffGrant, scopeOfCommunity(communityId), where);
      const works = grants.some(({ since, until }) => since <= work.now && (until === null || work.now < until));
      if (!works) throw invalidInput({ field: FIELD, code: 'not_found' });
      const row: RelayedMessage = {
        id: nextId(),
        communityId,
        toPersonId,
        fromName: input.fromName,
        fromPhone: input.fromPhone ?? null,
        text: input.text,
        takenBy: actor.personId,
        takenAt: work.now,
        readAt: null,
      };
      work.insert(RelayedMessage, row);
      recordHint(work, { communityId, type: 'inbox', id: toPersonId });
      const policies = (await rulesOf(work, communityId)).policiesAt(work.now);
      openStandingDuty(work, {
        ...{ communityId, kind: 'relayed_message', subjectType: 'message', subjectId: row.id },
        ...{ assigneeId: toPersonId, about: row.fromName, policies },
        dueAt: work.now + policyLength('relayedMessageMinutes', policies),
      });
      work.afterCommit(() => this.wakeups.nudge('tasks'));
      const [view] = await relayedMessageViews(work, [row], { personId: actor.personId, now: work.now });
      if (!view) throw new Error('a row has a view');
      return view;
    });
  }
}
