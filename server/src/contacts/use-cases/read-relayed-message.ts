import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { recordHint } from '../../platform/hints/record-hint.js';
import { scopeOf } from '../../platform/http/caller.js';
import { notFound } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { settleStandingDuty } from '../../tasks/public/standing-duty.js';
import { RelayedMessage } from '../contact.entity.js';
import type { RelayedMessageView } from '../dto/contact-views.js';
import { relayedMessageViews } from '../queries/relayed-message-views.js';

/** INT-7: the read mark; only the addressee sets it, and the first time counts. */
@Injectable()
export class ReadRelayedMessage {
  constructor(private readonly commands: Commands) {}

  execute(actor: Actor, call: CommandCall, id: number): Promise<RelayedMessageView> {
    return this.commands.run(call, async (work) => {
      const where = { id, toPersonId: actor.personId };
      const row = await work.findOne(RelayedMessage, scopeOf(actor), where, { lock: 'update' });
      if (!row) throw notFound();
      if (row.readAt === null) {
        row.readAt = work.now;
        work.updateOne(RelayedMessage, { id, readAt: null }, { readAt: work.now });
        recordHint(work, { communityId: row.communityId, type: 'inbox', id: actor.personId });
        const subject = { communityId: row.communityId, subjectType: 'message', subjectId: id } as const;
        settleStandingDuty(work, { ...subject, kind: 'relayed_message' }, actor.personId);
      }
      const [view] = await relayedMessageViews(work, [row], { personId: actor.personId, now: work.now });
      if (!view) throw new Error('a row has a view');
      return view;
    });
  }
}
