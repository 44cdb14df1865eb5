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

/** The rows of the last change: holidays are entered into every calendar that is already decided, in one go. */
export function lastChange(versions: readonly CalendarVersion[]): readonly CalendarVersion[] {
  const last = versions.at(-1);
  if (!last) return [];
  return versions.filter(
    ({ createdAt, changedBy, reason }) =>
      createdAt === last.createdAt && changedBy === last.changedBy && reason === last.reason,
  );
}
