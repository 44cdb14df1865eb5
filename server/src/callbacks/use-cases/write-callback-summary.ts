import { Injectable } from '@nestjs/common';
import { monthOf, spanOfMonth } from '@youying/shared/domain/month';
import type { Actor } from '@youying/shared/domain/roles';
import { shanghaiDay } from '@youying/shared/domain/time';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { oweDuty, settleDuty } from '../../tasks/public/settle-duty.js';
import { CallbackSummary } from '../callback-summary.entity.js';
import type { CallbackSummaryView } from '../dto/callback-desk-views.js';
import { callbackFigures } from '../queries/callback-figures.js';
import { summaryView } from '../queries/get-callback-summary.js';

/** CBK-12: the supervisor sums a month up, with its figures as they stand; until the manager has commented it may be rewritten. */
@Injectable()
export class WriteCallbackSummary {
  constructor(private readonly commands: Commands) {}

  execute(
    actor: Actor,
    call: CommandCall,
    communityId: number,
    month: string,
    text: string,
  ): Promise<CallbackSummaryView> {
    admitToDesk('writeCallbackSummary', actor, communityId);
    return this.commands.run(call, async (work) => {
      const known = await work.findOne(CallbackSummary, scopeOfCommunity(communityId), { month }, { lock: 'update' });
      if (known?.commentedAt) throw new Problem('already_commented');
      const figures = await callbackFigures(work, actor, communityId, month, work.now);
      const row: CallbackSummary = {
        id: known?.id ?? nextId(),
        communityId,
        month,
        text,
        writtenBy: actor.personId,
        writtenByName: actor.name,
        writtenAt: work.now,
        figures: { ...figures },
        comment: null,
        commentedBy: null,
        commentedByName: null,
        commentedAt: null,
        version: (known?.version ?? 0) + 1,
      };
      if (known) work.updateOne(CallbackSummary, { id: known.id, version: known.version }, row);
      else work.insert(CallbackSummary, row);
      const periodKey = shanghaiDay(spanOfMonth(month).from);
      const by = { personId: actor.personId, outcome: null };
      await settleDuty(work, { communityId, kind: 'monthly_callbacks', periodKey }, by);
      if (month < monthOf(work.now)) await oweDuty(work, { communityId, kind: 'comment_callbacks', periodKey });
      return summaryView(row);
    });
  }
}
