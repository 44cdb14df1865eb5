import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { HELD_IN_PEAK } from '@youying/shared/domain/staff/peak';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idText, timeText, timeTextOrNull } from '../../platform/http/ids.js';
import { forbidden } from '../../platform/http/problem.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import type { PeakLogView, PeakView } from '../dto/peak-views.js';
import { currentPeak } from './current-peak.js';
import { Peak } from './peak.entity.js';
import { waitingIn } from './waiting.js';

const LOGGED = 100;

/** HOT-2: the gauge of the top bar, and what is held while a peak lasts. */
@Injectable()
export class GetPeak {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async now(actor: Actor): Promise<PeakView> {
    const reader = this.database.read;
    const communityId = await this.communityOf(actor);
    const policies = (await rulesOf(reader, communityId)).policiesAt(this.clock.now());
    const { count } = await waitingIn(reader, communityId, policies);
    const { open, level } = await currentPeak(reader, communityId);
    return {
      level,
      waiting: count,
      line: policies.peakWaiting,
      since: level === 'none' ? null : timeTextOrNull(open?.aboveSince),
      held: level === 'none' ? [] : [...HELD_IN_PEAK],
    };
  }

  /** Newest first; what never became a peak is no part of it. */
  async log(actor: Actor): Promise<PeakLogView> {
    const scope = scopeOfCommunity(await this.communityOf(actor));
    const rows = await this.database.read.find(Peak, scope, {}, { orderBy: [['id', 'desc']], limit: LOGGED });
    const items = rows.flatMap(({ id, alarmedAt, aboveSince, severeAt, endedAt, most }) =>
      alarmedAt === null
        ? []
        : [
            {
              ...{ id: idText(id), since: timeText(aboveSince), alarmedAt: timeText(alarmedAt), most },
              ...{ severeAt: timeTextOrNull(severeAt), endedAt: timeTextOrNull(endedAt) },
            },
          ],
    );
    return { items };
  }

  private async communityOf(actor: Actor): Promise<number> {
    const communityId = await chosenCommunity(this.database.read, actor, undefined);
    if (communityId === undefined) throw forbidden();
    return communityId;
  }
}
