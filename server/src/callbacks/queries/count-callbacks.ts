import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { type Instant } from '@youying/shared/domain/time';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { fenceAround } from '../../matters/public/fence.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { CallbackCountsView } from '../dto/callback-desk-views.js';
import type { CallbackCountsQuery } from '../dto/callback-views.js';
import { RainyDay } from '../rainy-day.entity.js';
import { dayText } from './day-text.js';
import { CALLBACK_TABS, type CallbackTab, tabCondition } from './tabs.js';

/** How many stand in each tab, and whether rain has been marked. */
@Injectable()
export class CountCallbacks {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, communityId: number, { kind }: CallbackCountsQuery): Promise<CallbackCountsView> {
    admitToDesk('getCallbackCounts', actor, communityId);
    const { read } = this.database;
    const counts = await this.counts(actor, communityId, kind, this.database.now());
    const [rain] = await read.find(
      RainyDay,
      scopeOfCommunity(communityId),
      {},
      { orderBy: [['day', 'desc']], limit: 1 },
    );
    return { ...counts, lastRainyDay: rain ? dayText(rain.day) : null };
  }

  private async counts(
    actor: Actor,
    communityId: number,
    kind: string | undefined,
    now: Instant,
  ): Promise<Record<CallbackTab, number>> {
    const ofKind = kind === undefined ? '' : ' AND c.kind = ?';
    const tabs = CALLBACK_TABS.map((tab) => ({ tab, ...tabCondition(tab, now) }));
    const hidden = fenceAround(actor, 'c.ticket_id');
    const selects = tabs.map(
      ({ tab, text }) =>
        `(SELECT COUNT(*) FROM callback c WHERE c.community_id = ? AND ${text}${ofKind}${hidden.text}) AS ${tab}_count`,
    );
    const values = tabs.flatMap((tab) => [
      communityId,
      ...tab.values,
      ...(kind === undefined ? [] : [kind]),
      ...hidden.values,
    ]);
    const [row] = await this.database.read.rows<Record<string, number | string>>(
      `SELECT ${selects.join(', ')}`,
      values,
    );
    return Object.fromEntries(tabs.map(({ tab }) => [tab, Number(row?.[`${tab}_count`])])) as Record<
      CallbackTab,
      number
    >;
  }
}
