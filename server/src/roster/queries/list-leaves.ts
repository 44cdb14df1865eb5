import { Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { staffSubject } from '@youying/shared/domain/access/subjects';
import type { Actor } from '@youying/shared/domain/roles';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { ListExchangesQuery } from '../dto/roster-inputs.js';
import type { LeavesView, LeaveView } from '../dto/roster-views.js';
import { StaffLeave } from '../staff-exchange.entity.js';
import { companyOf } from './exchange-parts.js';
import { leaveView, mayLeaveBeDecided } from './leave-view.js';

const MOST = 100;

/** 请假: one’s own, those that wait for one’s decision, or all that one may see; newest first. */
@Injectable()
export class ListLeaves {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, { scope = 'mine' }: ListExchangesQuery): Promise<LeavesView> {
    const reader = this.database.read;
    const company = await companyOf(reader, actor);
    const { communityId } = company;
    const where = {
      ...(scope === 'to_decide' ? { state: 'waiting' as const } : {}),
      ...(scope === 'mine' ? { personId: actor.personId } : {}),
    };
    const order = { orderBy: [['id', 'desc']], limit: MOST } as const;
    const rows = await reader.find(StaffLeave, scopeOfCommunity(communityId), where, order);
    const items: LeaveView[] = [];
    for (const leave of rows) {
      const { personId, department } = leave;
      const seen =
        scope === 'to_decide'
          ? mayLeaveBeDecided(actor, leave)
          : mayDo('listLeaves', actor, staffSubject(communityId, personId, department));
      if (seen) items.push(await leaveView(reader, actor, company, leave));
    }
    return { items };
  }
}
