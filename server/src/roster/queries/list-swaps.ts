import { Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { staffSubject } from '@youying/shared/domain/access/subjects';
import type { Actor } from '@youying/shared/domain/roles';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { ListExchangesQuery } from '../dto/roster-inputs.js';
import type { ShiftSwapsView } from '../dto/roster-views.js';
import { ShiftSwap } from '../staff-exchange.entity.js';
import { companyOf } from './exchange-parts.js';
import { maySwapBeDecided, swapViews } from './swap-view.js';

const MOST = 200;

/** 换班: one’s own, those that wait for one’s approval, or all that one may see; newest first. */
@Injectable()
export class ListSwaps {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, { scope = 'mine' }: ListExchangesQuery): Promise<ShiftSwapsView> {
    const reader = this.database.read;
    const company = await companyOf(reader, actor);
    const { communityId } = company;
    const where = scope === 'to_decide' ? { state: 'agreed' as const } : {};
    const order = { orderBy: [['id', 'desc']], limit: MOST } as const;
    const rows = await reader.find(ShiftSwap, scopeOfCommunity(communityId), where, order);
    const shown = rows.filter((swap) => {
      const party = [swap.fromPersonId, swap.toPersonId].includes(actor.personId);
      if (scope === 'mine') return party;
      if (scope === 'to_decide') return maySwapBeDecided(actor, swap);
      return party || mayDo('listShiftSwaps', actor, staffSubject(communityId, null, swap.department));
    });
    return { items: await swapViews(reader, actor, company, shown) };
  }
}
