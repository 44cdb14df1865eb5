import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToCommunity } from '../../communities/queries/admit-to-community.js';
import { Database } from '../../platform/database/database.js';
import { idText, timeText } from '../../platform/http/ids.js';
import { DEFAULT_PAGE, type PageQuery, pageOf, readCursor } from '../../platform/http/paging.js';
import type { CalendarVersion } from '../calendar-version.entity.js';
import type { CalendarChangePageView, CalendarChangeView } from '../dto/calendar-views.js';
import { calendarView } from './calendar-shapes.js';
import { calendarsOf, lastChange } from './calendar-versions.js';

/** Who changed the working hours, when and why; newest first. */
@Injectable()
export class ListCalendarChanges {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, communityId: number, query: PageQuery): Promise<CalendarChangePageView> {
    admitToCommunity('listCalendarChanges', actor, communityId);
    const [before] = readCursor(query.cursor, 1) ?? [Number.MAX_SAFE_INTEGER];
    const limit = query.limit ?? DEFAULT_PAGE;
    const known = await calendarsOf(this.database.read, communityId);
    const last = lastChange(known);
    const rows = known.filter(({ id }) => id < (before ?? 0)).reverse();
    const view = (row: CalendarVersion) => calendarChangeView(row, last.includes(row));
    return pageOf(rows.slice(0, limit + 1), limit, view, ({ id }) => [id]);
  }
}

/** @param last whether it is of the last change, which can be taken back */
export const calendarChangeView = (row: CalendarVersion, last: boolean): CalendarChangeView => ({
  ...calendarView(row.calendar),
  id: idText(row.id),
  at: timeText(row.createdAt),
  byName: row.changedByName,
  reason: row.reason,
  validFrom: timeText(row.validFrom),
  actions: last ? ['undoCalendarChange'] : [],
});
