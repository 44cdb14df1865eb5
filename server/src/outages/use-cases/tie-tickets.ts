import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import { isOver, stateAt } from '@youying/shared/domain/outage/types';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import type { Work } from '../../platform/database/work.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idFromField } from '../../platform/http/ids.js';
import { Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import type { TieTicketsInput } from '../dto/outage-inputs.js';
import type { OutageDetailView } from '../dto/outage-views.js';
import { loadOutage } from '../load-outage.js';
import type { Outage } from '../outage.entity.js';
import { outageDetail } from '../queries/get-outage.js';
import { tieTo } from './tie-to.js';

/** Somebody has looked: these matters come from this outage. Its news goes to whoever reported them and who owns them. */
@Injectable()
export class TieTickets {
  constructor(private readonly commands: Commands) {}

  tie(
    actor: Actor,
    call: CommandCall,
    id: number,
    input: TieTicketsInput,
    language: Language,
  ): Promise<OutageDetailView> {
    return this.change('tieTickets', actor, { call, id, input, language }, async (work, outage, ticketIds) => {
      const state = stateAt(outage, work.now);
      if (isOver(state)) throw new Problem('invalid_transition', { members: { from: state, action: 'tieTickets' } });
      await tieTo(work, outage, ticketIds, { actor, fieldOf: (index) => `ticketIds.${index}` });
    });
  }

  untie(
    actor: Actor,
    call: CommandCall,
    id: number,
    input: TieTicketsInput,
    language: Language,
  ): Promise<OutageDetailView> {
    return this.change('untieTickets', actor, { call, id, input, language }, async (work, _, ticketIds) => {
      if (ticketIds.length === 0) return;
      const marks = ticketIds.map(() => '?').join(', ');
      await work.execute(`DELETE FROM outage_ticket WHERE outage_id = ? AND ticket_id IN (${marks})`, [
        id,
        ...ticketIds,
      ]);
    });
  }

  private change(
    operation: 'tieTickets' | 'untieTickets',
    actor: Actor,
    asked: {
      readonly call: CommandCall;
      readonly id: number;
      readonly input: TieTicketsInput;
      readonly language: Language;
    },
    write: (work: Work, outage: Outage, ticketIds: readonly number[]) => Promise<void>,
  ): Promise<OutageDetailView> {
    return this.commands.run(asked.call, async (work) => {
      const outage = await loadOutage(work, scopeOf(actor), asked.id, { lock: 'update' });
      admitToDesk(operation, actor, outage.communityId, ['engineering']);
      const ids = asked.input.ticketIds.map((id, index) => idFromField(id, `ticketIds.${index}`));
      await write(work, outage, ids);
      await work.flush();
      return outageDetail(work, outage, { actor, language: asked.language, now: work.now });
    });
  }
}
