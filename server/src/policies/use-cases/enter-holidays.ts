import { Injectable } from '@nestjs/common';
import type { CommunityCalendar } from '@youying/shared/domain/procedures/calendar';
import { type Holidays, holidayProblems } from '@youying/shared/domain/procedures/holidays';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToCommunity } from '../../communities/queries/admit-to-community.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { recordHint } from '../../platform/hints/record-hint.js';
import { invalidInput } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { settleDuty } from '../../tasks/public/settle-duty.js';
import { CalendarVersion } from '../calendar-version.entity.js';
import type { EnterHolidaysInput } from '../dto/calendar-inputs.js';
import type { WorkingCalendarView } from '../dto/calendar-views.js';
import { RULES } from '../public/rules-of.js';
import { calendarAt, calendarsOf } from '../queries/calendar-versions.js';
import { workingCalendarView } from '../queries/get-working-calendar.js';
import { lockSettingsOf } from '../queries/policy-versions.js';

/**
 * The public holidays and made-up days of a year that is not on file (FUP-2): until they are entered, that year goes by
 * its weekdays. Entered again, they replace what was entered for that year; due times that were promised stay.
 */
@Injectable()
export class EnterHolidays {
  constructor(private readonly commands: Commands) {}

  execute(
    actor: Actor,
    call: CommandCall,
    communityId: number,
    input: EnterHolidaysInput,
  ): Promise<WorkingCalendarView> {
    admitToCommunity('enterHolidays', actor, communityId);
    const days = input.days.map(({ date, worked }) => ({ day: date.replaceAll('-', ''), worked }));
    return this.commands.run(call, async (work) => {
      const problems = holidayProblems(input.year, days, work.now);
      if (problems.length > 0) throw invalidInput(...problems);
      await lockSettingsOf(work, communityId);
      const known = await calendarsOf(work, communityId);
      const entered = Object.fromEntries(days.map(({ day, worked }) => [day, worked]));
      const rows = momentsOf(known, work.now).map(
        (validFrom): CalendarVersion => ({
          ...{ id: nextId(), communityId, validFrom, reason: input.reason ?? `${input.year} 年放假安排` },
          calendar: withHolidays(calendarAt(known, validFrom), input.year, entered),
          ...{ changedBy: actor.personId, changedByName: actor.name, createdAt: work.now },
        }),
      );
      work.insert(CalendarVersion, ...rows);
      recordHint(work, { communityId, type: 'settings', id: communityId });
      await settle(work, communityId, input.year, actor.personId);
      work.afterCommit(() => work.kept.forget(RULES, communityId));
      return workingCalendarView([...known, ...rows], work.now);
    });
  }
}

/** Now, and each moment from which another calendar is already decided. */
const momentsOf = (known: readonly CalendarVersion[], now: number): readonly number[] => [
  ...new Set([now, ...known.map(({ validFrom }) => validFrom).filter((from) => from > now)]),
];

function withHolidays(calendar: CommunityCalendar, year: number, entered: Holidays): CommunityCalendar {
  const kept = (announced: Holidays = {}): Holidays => ({
    ...Object.fromEntries(Object.entries(announced).filter(([day]) => !day.startsWith(String(year)))),
    ...entered,
  });
  const { office } = calendar;
  return { ...calendar, announced: kept(calendar.announced), office: { ...office, announced: kept(office.announced) } };
}

function settle(work: Work, communityId: number, year: number, personId: number): Promise<void> {
  const duty = { communityId, kind: 'next_holidays', periodKey: `${year}0101` } as const;
  return settleDuty(work, duty, { personId, outcome: null });
}
