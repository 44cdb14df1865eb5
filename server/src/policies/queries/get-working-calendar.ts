import { Injectable } from '@nestjs/common';
import type { CommunityCalendar } from '@youying/shared/domain/procedures/calendar';
import { holidaysOfYear, holidayYears, isOnFile, knowsHolidays } from '@youying/shared/domain/procedures/holidays';
import { nextEnd } from '@youying/shared/domain/procedures/periods';
import type { Actor } from '@youying/shared/domain/roles';
import { shanghaiYear } from '@youying/shared/domain/time';
import { admitToCommunity } from '../../communities/queries/admit-to-community.js';
import { Database } from '../../platform/database/database.js';
import { idTextOrNull, timeTextOrNull } from '../../platform/http/ids.js';
import type { CalendarVersion } from '../calendar-version.entity.js';
import type { HolidayYearView, WorkingCalendarView } from '../dto/calendar-views.js';
import { calendarView, dateOf } from './calendar-shapes.js';
import { calendarAt, calendarsOf, calendarVersionAt } from './calendar-versions.js';

/** When a community works: its desk and its offices. */
@Injectable()
export class GetWorkingCalendar {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, communityId: number): Promise<WorkingCalendarView> {
    admitToCommunity('getWorkingCalendar', actor, communityId);
    return workingCalendarView(await calendarsOf(this.database.read, communityId), this.database.now());
  }
}

function holidayYearView(year: number, { announced }: CommunityCalendar['office']): HolidayYearView {
  const days = holidaysOfYear(year, announced);
  const entered = days.length === 0 ? 'missing' : 'entered';
  return {
    year: String(year),
    source: isOnFile(year) ? 'on_file' : entered,
    days: days.map(([day, worked]) => ({ date: dateOf(day), worked })),
  };
}

export function workingCalendarView(versions: readonly CalendarVersion[], now: number): WorkingCalendarView {
  const inForce = calendarVersionAt(versions, now);
  const calendar = calendarAt(versions, now);
  const next = nextEnd('year', now);
  return {
    ...calendarView(calendar),
    holidays: [shanghaiYear(now), shanghaiYear(next)].map((year) => holidayYearView(year, calendar.office)),
    holidayYears: holidayYears(calendar.office).map(String),
    missingHolidays: knowsHolidays(next, calendar) ? null : String(shanghaiYear(next)),
    since: timeTextOrNull(inForce?.validFrom),
    changedByName: inForce?.changedByName ?? null,
    version: idTextOrNull(versions.at(-1)?.id),
  };
}
