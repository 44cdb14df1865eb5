import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { scopeOf } from '../../platform/http/caller.js';
import { timeText } from '../../platform/http/ids.js';
import type { OutageDetailView } from '../dto/outage-views.js';
import { loadOutage } from '../load-outage.js';
import { type Outage, OutageEvent } from '../outage.entity.js';
import { outageMatters } from './outage-matters.js';
import { type OutageLook, outageView } from './outage-view.js';

const MOST_EVENTS = 200;

@Injectable()
export class GetOutage {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, id: number, language: Language): Promise<OutageDetailView> {
    const reader = this.database.read;
    const outage = await loadOutage(reader, scopeOf(actor), id);
    admitToDesk('getOutage', actor, outage.communityId);
    return outageDetail(reader, outage, { actor, language, now: this.database.now() });
  }
}

export async function outageDetail(reader: Reader, outage: Outage, look: OutageLook): Promise<OutageDetailView> {
  const events = await reader.find(
    OutageEvent,
    scopeOfCommunity(outage.communityId),
    { outageId: outage.id },
    { orderBy: [['id', 'desc']], limit: MOST_EVENTS },
  );
  return {
    ...(await outageView(reader, outage, look)),
    matters: await outageMatters(reader, outage),
    events: events.map(({ type, at, actorName, texts, state }) => ({
      ...{ type, at: timeText(at), byName: actorName },
      ...texts.resident[look.language],
      told: state === 'done',
    })),
  };
}
