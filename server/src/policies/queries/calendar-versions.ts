import { type CommunityCalendar, defaultCalendar } from '@youying/shared/domain/procedures/calendar';
import type { Instant } from '@youying/shared/domain/time';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { CalendarVersion } from '../calendar-version.entity.js';

/** Every calendar a community ever set, oldest first. */
export const calendarsOf = (reader: Reader, communityId: number): Promise<CalendarVersion[]> =>
  reader.find(CalendarVersion, scopeOfCommunity(communityId), {}, { orderBy: [['id', 'asc']] });

/** The one in force at a moment; undefined: the default. Of two that begin together the later made counts. */
export const calendarVersionAt = (versions: readonly CalendarVersion[], at: Instant): CalendarVersion | undefined =>
  versions
    .filter(({ validFrom }) => validFrom <= at)
    .toSorted((a, b) => a.validFrom - b.validFrom || a.id - b.id)
    .at(-1);

export const calendarAt = (versions: readonly CalendarVersion[], at: Instant): CommunityCalendar =>
  calendarVersionAt(versions, at)?.calendar ?? defaultCalendar;
