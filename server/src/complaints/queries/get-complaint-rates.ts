import { Inject, Injectable } from '@nestjs/common';
import { monthOf, yearAndMonth, yearOf } from '@youying/shared/domain/complaint/rates';
import type { Actor } from '@youying/shared/domain/roles';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { idText } from '../../platform/http/ids.js';
import type { ComplaintRatesView } from '../dto/case-views.js';
import type { ComplaintRatesQuery } from '../dto/complaint-inputs.js';
import { communityOf } from './community-of.js';
import { countRates } from './count-rates.js';
import { rateView } from './rate-view.js';

/** CMP-7: the year and its months so far, each with its fraction and its target. */
@Injectable()
export class GetComplaintRates {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, query: ComplaintRatesQuery): Promise<ComplaintRatesView> {
    const now = this.clock.now();
    const today = yearAndMonth(now);
    const year = query.year === undefined ? today.year : Number(query.year);
    const read = this.database.read;
    const communityId = await communityOf(read, 'getComplaintRates', actor, query.communityId);
    const last = year < today.year ? 12 : year === today.year ? today.month : 0;
    const periods = [yearOf(year), ...Array.from({ length: last }, (_, index) => monthOf(year, index + 1))];
    const counted = await countRates(read, communityId, periods, now, actor);
    const [whole, ...months] = counted.map((one) => rateView(one, communityId, actor, now));
    if (!whole) throw new Error('a year has at least itself');
    return { communityId: idText(communityId), year: whole, months };
  }
}
