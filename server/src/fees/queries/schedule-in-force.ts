import type { ScheduleItem } from '@youying/shared/domain/quote/types';
import type { Instant } from '@youying/shared/domain/time';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { FeeItem, FeeSchedule } from '../fee.entity.js';

/** FEE-1: the newest version of a community's schedule that is valid at `now`; undefined where there is none yet. */
export async function findScheduleInForce(
  reader: Reader,
  communityId: number,
  now: Instant,
): Promise<FeeSchedule | undefined> {
  return reader.findOne(
    FeeSchedule,
    scopeOfCommunity(communityId),
    { validFrom: { lte: now } },
    { orderBy: [['validFrom', 'desc']] },
  );
}

export interface ScheduleInForce {
  readonly schedule: FeeSchedule | undefined;
  readonly items: readonly ScheduleItem[];
}

/** What quotations are priced by. Without a schedule every line is off it (WRK-3). */
export async function scheduleInForce(reader: Reader, communityId: number, now: Instant): Promise<ScheduleInForce> {
  const schedule = await findScheduleInForce(reader, communityId, now);
  if (!schedule) return { schedule: undefined, items: [] };
  const rows = await reader.find(
    FeeItem,
    scopeOfCommunity(communityId),
    { scheduleId: schedule.id },
    { orderBy: [['position', 'asc']] },
  );
  const items = rows.map(({ id, name, unit, minPriceFen, maxPriceFen }) => ({
    id,
    name,
    unit,
    minFen: minPriceFen,
    maxFen: maxPriceFen,
  }));
  return { schedule, items };
}
