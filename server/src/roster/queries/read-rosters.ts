import type { DayShift, PersonRoster } from '@youying/shared/domain/dispatch/roster';
import { DAY, type Instant, shanghaiDay, shanghaiMidnight, shanghaiWeekday } from '@youying/shared/domain/time';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { ShiftDay, ShiftPattern } from '../shift.entity.js';

/** Most people of one community whose roster is read at once. */
export const CREW_MAX = 200;

interface Written {
  readonly week: Map<number, readonly DayShift[]>;
  readonly days: Map<string, readonly DayShift[]>;
}

/** The Shanghai days that a span touches, and the one before, whose night shift may reach into it. */
function daysOf(from: Instant, to: Instant): Instant[] {
  const first = shanghaiMidnight(from) - DAY;
  return Array.from({ length: Math.ceil((to - first) / DAY) }, (_, index) => first + index * DAY);
}

/** The rosters of these people as far as they matter between two moments; who has none is not in it. */
export async function rostersOf(
  reader: Reader,
  communityId: number,
  personIds: readonly number[],
  [from, to]: readonly [from: Instant, to: Instant],
): Promise<ReadonlyMap<number, PersonRoster>> {
  if (personIds.length === 0) return new Map();
  const days = daysOf(from, to);
  const scope = scopeOfCommunity(communityId);
  const weekday = [...new Set(days.map(shanghaiWeekday))];
  const patterns = await reader.find(ShiftPattern, scope, { weekday, personId: [...personIds] });
  const byHand = await reader.find(ShiftDay, scope, { day: days.map(shanghaiDay), personId: [...personIds] });
  const found = new Map<number, Written>();
  const of = (personId: number): Written => {
    const known = found.get(personId) ?? { week: new Map(), days: new Map() };
    found.set(personId, known);
    return known;
  };
  for (const { personId, weekday, shifts } of patterns) of(personId).week.set(weekday, shifts);
  for (const { personId, day, shifts } of byHand) of(personId).days.set(day, shifts);
  return found;
}
