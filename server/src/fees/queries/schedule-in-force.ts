import type { ScheduleItem } from '@youying/shared/domain/quote/types';
import { type Instant, SECOND } from '@youying/shared/domain/time';
import type { Shelf } from '../../platform/database/kept.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { FeeItem, FeeSchedule } from '../fee.entity.js';

type ValidFrom = { readonly lte: Instant } | { readonly gt: Instant };

const nearest = (
  reader: Reader,
  communityId: number,
  validFrom: ValidFrom,
  order: 'asc' | 'desc',
): Promise<FeeSchedule | undefined> =>
  reader.findOne(FeeSchedule, scopeOfCommunity(communityId), { validFrom }, { orderBy: [['validFrom', order]] });

/** FEE-1: the newest version of a community's schedule that is valid at `now`; undefined where there is none yet. */
export const findScheduleInForce = (reader: Reader, communityId: number, now: Instant) =>
  nearest(reader, communityId, { lte: now }, 'desc');

/** The next version, when one was brought in ahead of its day. */
export const findComingSchedule = (reader: Reader, communityId: number, now: Instant) =>
  nearest(reader, communityId, { gt: now }, 'asc');

export interface ScheduleInForce {
  readonly schedule: FeeSchedule | undefined;
  readonly items: readonly ScheduleItem[];
}

/** A version never changes once it is in; which of them is in force is asked every time. */
const ITEMS: Shelf = { name: 'fee items', keptMs: 60 * SECOND };

interface KeptItems {
  readonly scheduleId: number;
  readonly items: readonly ScheduleItem[];
}

/** What quotations are priced by. Without a schedule every line is off it (WRK-3). */
export async function scheduleInForce(reader: Reader, communityId: number, now: Instant): Promise<ScheduleInForce> {
  const schedule = await findScheduleInForce(reader, communityId, now);
  if (!schedule) return { schedule: undefined, items: [] };
  const keep = () => reader.kept.get(ITEMS, communityId, () => readItems(reader, communityId, schedule.id));
  const kept = await keep();
  if (kept.scheduleId === schedule.id) return { schedule, items: kept.items };
  reader.kept.forget(ITEMS, communityId);
  return { schedule, items: (await keep()).items };
}

async function readItems(reader: Reader, communityId: number, scheduleId: number): Promise<KeptItems> {
  const rows = await reader.find(
    FeeItem,
    scopeOfCommunity(communityId),
    { scheduleId },
    { orderBy: [['position', 'asc']] },
  );
  const items = rows.map(({ id, name, unit, minPriceFen, maxPriceFen }) => ({
    id,
    name,
    unit,
    minFen: minPriceFen,
    maxFen: maxPriceFen,
  }));
  return { scheduleId, items };
}
