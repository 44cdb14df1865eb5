import type { DayShift } from '@youying/shared/domain/dispatch/roster';
import type { Department } from '@youying/shared/domain/roles';
import { Building } from '../../communities/community.entity.js';
import { StaffGrant } from '../../identity/person.entity.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { ShiftPattern } from '../../roster/shift.entity.js';

/** Hours of the day; past 24 the shift ends the morning after. */
type Hours = readonly [from: number, to: number];
type Turn = { readonly hours: Hours; readonly weekdays: readonly number[] };

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const without = (...off: readonly number[]): readonly number[] => EVERY_DAY.filter((day) => !off.includes(day));
const turn = (hours: Hours, weekdays: readonly number[] = EVERY_DAY): Turn => ({ hours, weekdays });

/**
 * One row per person in the order of the list, round and round: whoever can log in comes first and is in every day.
 * Nights are covered wherever somebody may be needed.
 */
const TURNS: Readonly<Record<Department, readonly Turn[]>> = {
  engineering: [
    turn([8, 18]),
    turn([8, 18]),
    turn([20, 32], [0, 2, 4, 6]),
    turn([12, 22], without(3)),
    turn([8, 18], without(0)),
    turn([20, 32], [1, 3, 5]),
  ],
  cleaning: [turn([7, 17]), turn([7, 17], without(2)), turn([11, 20]), turn([11, 20], without(5))],
  security: [turn([8, 16]), turn([16, 24]), turn([0, 8]), turn([12, 20], without(2))],
  customer_service: [turn([8, 16]), turn([14, 22]), turn([22, 32])],
};
/** The maintenance company keeps office hours. */
const CONTRACTOR = turn([9, 17], [1, 2, 3, 4, 5]);

const WORKERS: readonly string[] = ['implementer', 'contractor', 'receptionist'];
const MINUTES = 60;

/** A weekly roster that never runs dry, wherever the demo's clock goes (DSP-5); nothing where there is one. */
export async function seedRoster(work: Work, communityId: number): Promise<boolean> {
  const scope = scopeOfCommunity(communityId);
  if (await work.findOne(ShiftPattern, scope, {})) return false;
  const buildings = await work.find(Building, scope, {}, { orderBy: [['id', 'asc']] });
  const grants = await work.find(StaffGrant, scope, { until: null }, { orderBy: [['id', 'asc']] });
  const seen = new Map<Department, number>();
  for (const { personId, role, department } of grants) {
    if (!department || !WORKERS.includes(role)) continue;
    const index = seen.get(department) ?? 0;
    if (role !== 'contractor') seen.set(department, index + 1);
    const turns = TURNS[department];
    const { hours, weekdays } = role === 'contractor' ? CONTRACTOR : (turns[index % turns.length] as Turn);
    const shift: DayShift = {
      department,
      role: 'duty',
      fromMinute: hours[0] * MINUTES,
      toMinute: hours[1] * MINUTES,
      // Cleaners have their buildings; everybody else goes everywhere.
      buildingIds:
        department === 'cleaning' ? buildings.filter((_, at) => at % 2 === index % 2).map(({ id }) => id) : null,
    };
    for (const weekday of weekdays) {
      work.insert(ShiftPattern, { id: nextId(), communityId, personId, weekday, shifts: [shift] });
    }
  }
  return true;
}
