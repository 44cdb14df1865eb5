import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { OutageCommand } from '@youying/shared/domain/outage/commands';
import { decideOutage } from '@youying/shared/domain/outage/transition';
import { isOver } from '@youying/shared/domain/outage/types';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { problemOf } from '../../matters/public/announce.js';
import { scopeOf } from '../../platform/http/caller.js';
import { Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import type { OutageDetailView } from '../dto/outage-views.js';
import { loadOutage, outageFacts } from '../load-outage.js';
import { Outage } from '../outage.entity.js';
import { outageDetail } from '../queries/get-outage.js';
import { recordOutageEvent } from '../record-event.js';

/** Starts, changes or ends an outage: the rules, the row, its event and its duty in one commit. */
@Injectable()
export class ActOnOutage {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
  ) {}

  execute(
    actor: Actor,
    call: CommandCall,
    id: number,
    { command, version }: { readonly command: OutageCommand; readonly version?: number },
    language: Language,
  ): Promise<OutageDetailView> {
    return this.commands.run(call, async (work) => {
      const outage = await loadOutage(work, scopeOf(actor), id, { lock: 'update' });
      admitToDesk(command.action, actor, outage.communityId, ['engineering']);
      if (version !== undefined && version !== outage.version) throw new Problem('version_conflict');
      const decision = decideOutage(command, outageFacts(outage), work.now);
      if (!decision.ok) throw problemOf(decision.refusal);
      const patch = {
        ...decision.patch,
        ...{ state: decision.to, isOpen: !isOver(decision.to), version: outage.version + 1, updatedAt: work.now },
      };
      work.updateOne(Outage, { id, version: outage.version }, patch);
      Object.assign(outage, patch);
      await recordOutageEvent(work, outage, decision.emits, actor);
      work.afterCommit(() => this.wakeups.nudge('outages'));
      await work.flush();
      return outageDetail(work, outage, { actor, language, now: work.now });
    });
  }
}
