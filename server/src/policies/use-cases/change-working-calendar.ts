import { Injectable } from '@nestjs/common';
import type { CommunityCalendar } from '@youying/shared/domain/procedures/calendar';
import { calendarProblems } from '@youying/shared/domain/procedures/check-calendar';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToCommunity } from '../../communities/queries/admit-to-community.js';
import { nextId } from '../../platform/database/ids.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { idTextOrNull } from '../../platform/http/ids.js';
import { invalidInput, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { CalendarVersion } from '../calendar-version.entity.js';
import type { ChangeWorkingCalendarInput } from '../dto/calendar-inputs.js';
import type { CalendarChangeView } from '../dto/calendar-views.js';
import { RULES } from '../public/rules-of.js';
import { scheduleOf } from '../queries/calendar-shapes.js';
import { calendarAt, calendarsOf } from '../queries/calendar-versions.js';
import { calendarChangeView } from '../queries/list-calendar-changes.js';
import { lockSettingsOf } from '../queries/policy-versions.js';

/** A community sets when its desk or its offices work, with a reason; due times that were promised stay. */
@Injectable()
export class ChangeWorkingCalendar {
  constructor(private readonly commands: Commands) {}

  execute(
    actor: Actor,
    call: CommandCall,
    communityId: number,
    { desk, office, reason, validFrom, version }: ChangeWorkingCalendarInput,
  ): Promise<CalendarChangeView> {
    admitToCommunity('changeWorkingCalendar', actor, communityId);
    const given = { ...(desk && { desk: scheduleOf(desk) }), ...(office && { office: scheduleOf(office) }) };
    const problems = Object.entries(given).flatMap(([part, schedule]) =>
      calendarProblems(schedule).map(({ field, code }) => ({ field: `${part}.${field}`, code })),
    );
    if (problems.length > 0) throw invalidInput(...problems);
    return this.commands.run(call, async (work) => {
      const from = validFrom === undefined ? work.now : Date.parse(validFrom);
      if (from < work.now) throw invalidInput({ field: 'validFrom', code: 'until_in_the_past' });
      await lockSettingsOf(work, communityId);
      const known = await calendarsOf(work, communityId);
      if (version !== undefined && version !== idTextOrNull(known.at(-1)?.id)) throw new Problem('version_conflict');
      const before = calendarAt(known, from);
      // Holidays that were entered are no part of a schedule: they stay.
      const office = given.office ? { ...before.office, ...given.office } : before.office;
      const calendar: CommunityCalendar = { ...before, ...given.desk, office };
      if (JSON.stringify(calendar) === JSON.stringify(before)) throw new Problem('nothing_changed');
      const row: CalendarVersion = {
        ...{ id: nextId(), communityId, calendar, validFrom: from, reason },
        ...{ changedBy: actor.personId, changedByName: actor.name, createdAt: work.now },
      };
      work.insert(CalendarVersion, row);
      hintCommunity(work, communityId, 'settings');
      work.afterCommit(() => work.kept.forget(RULES, communityId));
      return calendarChangeView(row, true);
    });
  }
}
