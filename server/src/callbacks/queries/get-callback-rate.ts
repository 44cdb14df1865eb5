import { Injectable } from '@nestjs/common';
import { monthOf } from '@youying/shared/domain/month';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { Database } from '../../platform/database/database.js';
import type { CallbackRateView, MonthQuery } from '../dto/callback-desk-views.js';
import { callbackFigures } from './callback-figures.js';

/** CBK-8: 100 % is the promise; the figures say how far it is kept. */
@Injectable()
export class GetCallbackRate {
  constructor(private readonly database: Database) {}

  execute(actor: Actor, communityId: number, { month }: MonthQuery): Promise<CallbackRateView> {
    admitToDesk('getCallbackRate', actor, communityId);
    const now = this.database.now();
    return callbackFigures(this.database.read, actor, communityId, month ?? monthOf(now), now);
  }
}
