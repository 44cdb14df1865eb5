import { ticketSubject } from '@youying/shared/domain/access/subjects';
import { NIGHT_DEPARTMENT } from '@youying/shared/domain/night-watch';
import type { Reader } from '../platform/database/reader.js';
import { onDutyNow } from '../roster/queries/on-duty-now.js';
import type { Matter } from './public/matter.js';

/** Who may take these now (INT-2); for what waits for nobody at night nothing is read. */
export async function addNightCrews(
  reader: Reader,
  matters: readonly Pick<Matter, 'ticket' | 'nightCrew'>[],
): Promise<void> {
  const crews = new Map<number, readonly number[]>();
  for (const matter of matters.filter(({ ticket }) => ticketSubject(ticket, []).untaken)) {
    const { communityId } = matter.ticket;
    const crew = crews.get(communityId) ?? (await onDutyNow(reader, communityId, NIGHT_DEPARTMENT, reader.now));
    crews.set(communityId, crew);
    matter.nightCrew = crew;
  }
}
