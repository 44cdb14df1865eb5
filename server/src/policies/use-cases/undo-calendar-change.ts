import { Injectable } from '@nestjs/common';
import { knowsHolidays } from '@youying/shared/domain/procedures/holidays';
import { nextEnd } from '@youying/shared/domain/procedures/periods';
import type { Actor } from '@youying/shared/domain/roles';
import { shanghaiDay } from '@youying/shared/domain/time';
import { scopeFor } from '../../communities/queries/scope-for.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { recordHint } from '../../platform/hints/record-hint.js';
import { notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { oweAgain } from '../../tasks/public/settle-duty.js';
import { CalendarVersion } from '../calendar-version.entity.js';
import type { UndoCalendarChangeInput } from '../dto/calendar-inputs.js';
import type { WorkingCalendarView } from '../dto/calendar-views.js';
import { RULES } from '../public/rules-of.js';
import { calendarAt, calendarsOf, lastChange } from '../queries/calendar-versions.js';
import { workingCalendarView } from '../queries/get-working-calendar.js';
import { lockSettingsOf } from '../queries/policy-versions.js';

const LONGEST_REASON = 200;

/**
 * 恢复到这版之前: the last change of hours or holidays is taken back; due times that were promised stay. Holidays that
 * are not known any more are owed again (FUP-2). Taken back itself, the change holds again.
 */
@Injectable()
export class UndoCalendarChange {
  constructor(private readonly commands: Commands) {}

  execute(
    actor: Actor,
    call: CommandCall,
    changeId: number,
    { reason }: UndoCalendarChangeInput,
  ): Promise<WorkingCalendarView> {
    const scope = scopeFor('undoCalendarChange', actor);
    return this.commands.run(call, async (work) => {
      const found = await work.findOne(CalendarVersion, scope, { id: changeId });
      if (!found) throw notFound();
      const { communityId } = found;
      await lockSettingsOf(work, communityId);
      const known = await calendarsOf(work, communityId);
      const undone = lastChange(known);
      if (!undone.some(({ id }) => id === changeId)) {
        throw new Problem('invalid_transition', { members: { from: 'changed_since', action: 'undoCalendarChange' } });
      }
      const before = known.filter((version) => !undone.includes(version));
      const why = reason ?? `撤回：${found.reason}`.slice(0, LONGEST_REASON);
      const rows = undone.map(
        ({ validFrom }): CalendarVersion => ({
          ...{ id: nextId(), communityId, validFrom: Math.max(work.now, validFrom), reason: why },
          calendar: calendarAt(before, validFrom),
          ...{ changedBy: actor.personId, changedByName: actor.name, createdAt: work.now },
        }),
      );
      work.insert(CalendarVersion, ...rows);
      recordHint(work, { communityId, type: 'settings', id: communityId });
      await oweHolidays(work, communityId, calendarAt([...before, ...rows], work.now));
      work.afterCommit(() => work.kept.forget(RULES, communityId));
      return workingCalendarView([...known, ...rows], work.now);
    });
  }
}

function oweHolidays(work: Work, communityId: number, calendar: CalendarVersion['calendar']): Promise<void> {
  const next = nextEnd('year', work.now);
  if (knowsHolidays(next, calendar)) return Promise.resolve();
  return oweAgain(work, { communityId, kind: 'next_holidays', periodKey: shanghaiDay(next) });
}
