import type { Actor } from '@youying/shared/domain/roles';
import { ticketsHiddenFrom } from '../../matters/public/fence.js';
import type { Reader } from '../../platform/database/reader.js';
import type { TimelineEntry } from '../timeline.entity.js';

/** REG-7: the other end of a link that this line tells of. */
const otherEndOf = ({ type, data }: TimelineEntry): number[] =>
  type === 'ticket_linked' || type === 'ticket_unlinked' ? [Number(data.ticketId)] : [];

/** CMP-4: the lines without those that name a complaint about this reader. */
export async function withoutHiddenLinks(
  reader: Reader,
  actor: Actor,
  lines: readonly TimelineEntry[],
): Promise<TimelineEntry[]> {
  const hidden = await ticketsHiddenFrom(reader, actor, lines.flatMap(otherEndOf));
  return lines.filter((line) => !otherEndOf(line).some((id) => hidden.has(id)));
}
