import { Injectable } from '@nestjs/common';
import { spanOfMonth } from '@youying/shared/domain/month';
import type { Actor } from '@youying/shared/domain/roles';
import { shanghaiDay } from '@youying/shared/domain/time';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { settleDuty } from '../../tasks/public/settle-duty.js';
import { CallbackSummary } from '../callback-summary.entity.js';
import type { CallbackSummaryView } from '../dto/callback-desk-views.js';
import { summaryView } from '../queries/get-callback-summary.js';

/** CBK-12: the manager writes comments under the summary of a month, once. */
@Injectable()
export class CommentCallbackSummary {
  constructor(private readonly commands: Commands) {}

  execute(
    actor: Actor,
    call: CommandCall,
    communityId: number,
    month: string,
    comment: string,
  ): Promise<CallbackSummaryView> {
    admitToDesk('commentCallbackSummary', actor, communityId);
    return this.commands.run(call, async (work) => {
      const known = await work.findOne(CallbackSummary, scopeOfCommunity(communityId), { month }, { lock: 'update' });
      if (!known) throw new Problem('summary_missing');
      if (known.commentedAt !== null) throw new Problem('already_commented');
      const patch = {
        comment,
        commentedBy: actor.personId,
        commentedByName: actor.name,
        commentedAt: work.now,
        version: known.version + 1,
      };
      work.updateOne(CallbackSummary, { id: known.id, version: known.version }, patch);
      const duty = { communityId, kind: 'comment_callbacks', periodKey: shanghaiDay(spanOfMonth(month).from) } as const;
      await settleDuty(work, duty, { personId: actor.personId, outcome: null });
      return summaryView({ ...known, ...patch });
    });
  }
}
