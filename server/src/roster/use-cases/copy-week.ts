import { Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import {
  asDayShift,
  EMPTY_ROSTER,
  faultsOfDay,
  type PersonRoster,
  type Shift,
  shiftsOn,
} from '@youying/shared/domain/dispatch/roster';
import type { Actor, Department } from '@youying/shared/domain/roles';
import {
  DAY,
  type Instant,
  instantOfDay,
  shanghaiDay,
  shanghaiMidnight,
  shanghaiTime,
} from '@youying/shared/domain/time';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import { forbidden, invalidInput } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import type { CopyWeekInput } from '../dto/roster-inputs.js';
import type { CopiedWeekView } from '../dto/roster-views.js';
import { keepDay } from '../keep-day.js';
import { colleaguesOf } from '../queries/colleagues.js';
import { rostersOf } from '../queries/read-rosters.js';
import { mondayOf } from '../queries/week.js';

const WEEK = 7 * DAY;
const FIELD = 'day';

/** The shifts of the week before once more for one department; what is over, and other departments, stay (DSP-5). */
@Injectable()
export class CopyWeek {
  constructor(private readonly commands: Commands) {}

  execute(actor: Actor, call: CommandCall, { department: name, day }: CopyWeekInput): Promise<CopiedWeekView> {
    return this.commands.run(call, async (work) => {
      const department = name as Department;
      const asked = instantOfDay(day);
      if (asked === null) throw invalidInput({ field: FIELD, code: 'bad_time' });
      const communityId = await chosenCommunity(work, actor, undefined);
      if (communityId === undefined || !mayDo('copyRosterWeek', actor, communitySubject(communityId, [department]))) {
        throw forbidden();
      }
      const monday = mondayOf(asked);
      const people = [...(await colleaguesOf(work, communityId)).values()].filter(({ departments }) =>
        departments.includes(department),
      );
      const ids = people.map(({ person }) => person.id);
      const rosters = await rostersOf(work, communityId, ids, [monday - WEEK - DAY, monday + WEEK + 2 * DAY]);
      const { longestShiftHours } = (await rulesOf(work, communityId)).policiesAt(work.now);
      const days = Array.from({ length: 7 }, (_, index) => monday + index * DAY).filter(
        (instant) => instant >= shanghaiMidnight(work.now),
      );
      let changed = 0;
      for (const { person } of people) {
        const roster = rosters.get(person.id) ?? EMPTY_ROSTER;
        const copied = days.map((instant) => ({ day: instant, shifts: copyOf(instant, roster, department) }));
        const after = withDays(roster, copied);
        for (const { day: instant, shifts } of copied) {
          const [fault] = faultsOfDay(shifts, instant, after, longestShiftHours);
          if (fault?.other) {
            const params = { from: shanghaiTime(fault.other.from), to: shanghaiTime(fault.other.to) };
            throw invalidInput({ field: `${person.name}.${shanghaiDay(instant)}`, code: 'shift_overlaps', params });
          }
          if (same(shifts, shiftsOn(instant, roster))) continue;
          const key = { communityId, personId: person.id, day: shanghaiDay(instant), setBy: actor.personId };
          await keepDay(
            work,
            key,
            shifts.map((shift) => asDayShift(shift, instant)),
          );
          changed += 1;
        }
      }
      return { changed };
    });
  }
}

/** The department’s shifts of the day a week before, and what this day has of other departments. */
function copyOf(day: Instant, roster: PersonRoster, department: Department): readonly Shift[] {
  const before = shiftsOn(day - WEEK, roster).filter((shift) => shift.department === department);
  const others = shiftsOn(day, roster).filter((shift) => shift.department !== department);
  return [...others, ...before.map((shift) => ({ ...shift, from: shift.from + WEEK, to: shift.to + WEEK }))];
}

function withDays(roster: PersonRoster, set: readonly { day: Instant; shifts: readonly Shift[] }[]): PersonRoster {
  const written = set.map(
    ({ day, shifts }) => [shanghaiDay(day), shifts.map((shift) => asDayShift(shift, day))] as const,
  );
  return { week: roster.week, days: new Map([...roster.days, ...written]) };
}

const same = (one: readonly Shift[], other: readonly Shift[]): boolean => JSON.stringify(one) === JSON.stringify(other);
