import {
  asDayShift,
  EMPTY_ROSTER,
  faultsOfDay,
  type PersonRoster,
  type Shift,
  shiftsOn,
} from '@youying/shared/domain/dispatch/roster';
import { DAY, type Instant, shanghaiDay, shanghaiTime } from '@youying/shared/domain/time';
import type { Reader } from '../../platform/database/reader.js';
import { Problem } from '../../platform/http/problem.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { midnightOf } from '../queries/exchange-parts.js';
import { rostersOf } from '../queries/read-rosters.js';
import type { ShiftSwap } from '../staff-exchange.entity.js';

export interface DayAfterSwap {
  readonly personId: number;
  readonly day: Instant;
  readonly shifts: readonly Shift[];
}

type Parties = Pick<ShiftSwap, 'communityId' | 'department' | 'fromPersonId' | 'fromDay' | 'toPersonId' | 'toDay'>;

/** Both people’s shifts on the days they swap, and what their days would be afterwards. */
export async function swapEffect(
  reader: Reader,
  swap: Parties,
  now: Instant,
): Promise<{
  readonly given: readonly Shift[];
  readonly taken: readonly Shift[];
  readonly days: readonly DayAfterSwap[];
}> {
  const { communityId, department, fromPersonId, toPersonId } = swap;
  const [fromDay, toDay] = [midnightOf(swap.fromDay), midnightOf(swap.toDay)];
  const span = [Math.min(fromDay, toDay) - DAY, Math.max(fromDay, toDay) + 3 * DAY] as const;
  const rosters = await rostersOf(reader, communityId, [fromPersonId, toPersonId], span);
  const rosterOf = (personId: number) => rosters.get(personId) ?? EMPTY_ROSTER;
  const ofDepartment = (personId: number, day: Instant) =>
    shiftsOn(day, rosterOf(personId)).filter((shift) => shift.department === department);
  const given = ofDepartment(fromPersonId, fromDay);
  const taken = ofDepartment(toPersonId, toDay);
  const after = (personId: number, day: Instant): DayAfterSwap => {
    const leaving = personId === fromPersonId ? (day === fromDay ? given : []) : day === toDay ? taken : [];
    const coming = personId === fromPersonId ? (day === toDay ? taken : []) : day === fromDay ? given : [];
    const staying = shiftsOn(day, rosterOf(personId)).filter((shift) => !isAmong(shift, leaving));
    return { personId, day, shifts: [...staying, ...coming] };
  };
  const days = [...new Set([fromDay, toDay])].flatMap((day) => [after(fromPersonId, day), after(toPersonId, day)]);
  const { longestShiftHours } = (await rulesOf(reader, communityId)).policiesAt(now);
  for (const { personId, day, shifts } of days) {
    const own = days.filter((other) => other.personId === personId);
    const [fault] = faultsOfDay(shifts, day, withDays(rosterOf(personId), own), longestShiftHours);
    if (fault) throw new Problem('swap_overlaps', { members: timesOf(fault.other) });
  }
  return { given, taken, days };
}

const isAmong = (shift: Shift, others: readonly Shift[]): boolean =>
  others.some((other) => other.from === shift.from && other.department === shift.department);

const timesOf = (shift: Shift | undefined) =>
  shift ? { from: shanghaiTime(shift.from), to: shanghaiTime(shift.to) } : {};

function withDays(roster: PersonRoster, days: readonly DayAfterSwap[]): PersonRoster {
  const set = days.map(({ day, shifts }) => [shanghaiDay(day), shifts.map((shift) => asDayShift(shift, day))] as const);
  return { week: roster.week, days: new Map([...roster.days, ...set]) };
}
