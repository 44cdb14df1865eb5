import { maySeeField } from '@youying/shared/domain/access/fields';
import type { Language } from '@youying/shared/domain/language';
import { type Actor, holdsIn, STAFF_ROLES } from '@youying/shared/domain/roles';
import type { Matter } from '../../matters/public/matter.js';
import { subjectOf } from '../../matters/public/subject-of.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { timeText } from '../../platform/http/ids.js';
import { Problem } from '../../platform/http/problem.js';
import { TimelineEntry } from '../timeline.entity.js';
import { withoutHiddenLinks } from './link-lines.js';

/** How many of the last lines are looked through for one that this reader may see. */
const LINES = 20;

/** Written by a resident, or by whoever reported it: their name is not everybody's (CMP-4). */
export const isResidents = ({ actorId, actorRole }: TimelineEntry, reporterId: number | null): boolean =>
  actorId !== null && (actorId === reporterId || actorRole === 'resident');

/** The last lines of a matter's timeline, newest first. */
export function linesOf(reader: Reader, { ticket }: Matter): Promise<TimelineEntry[]> {
  const page = { orderBy: [['id', 'desc']], limit: LINES } as const;
  return reader.find(TimelineEntry, scopeOfCommunity(ticket.communityId), { ticketId: ticket.id }, page);
}

/**
 * The refusal of a command that was meant for the matter as it was before: who changed it since, when and how, as far as
 * the timeline tells it to this person.
 */
export async function changedMeanwhile(
  reader: Reader,
  matter: Matter,
  actor: Actor,
  code: 'version_conflict' | 'acted_meanwhile',
): Promise<Problem> {
  const { communityId, version, reporterId } = matter.ticket;
  const lines = await withoutHiddenLinks(reader, actor, await linesOf(reader, matter));
  const subject = subjectOf(matter);
  const internal = maySeeField('internal_note', actor, subject);
  const last = lines.find(
    ({ visibility, type, actorId }) =>
      type !== 'cash_reported' &&
      (internal || visibility === 'public') &&
      // What the system did of itself after somebody's act is not what stands in the way.
      (code === 'version_conflict' || actorId !== null),
  );
  const hidden = last && isResidents(last, reporterId) && !maySeeField('resident_in_record', actor, subject);
  const side = holdsIn(actor, communityId, STAFF_ROLES) ? 'staff' : 'resident';
  const words = (language: Language): string | null =>
    last ? (side === 'staff' ? last.texts.timeline[language] : last.texts.resident[language].text) : null;
  return new Problem(code, {
    members: {
      version,
      changedBy: hidden ? null : (last?.actorName ?? null),
      /** By themselves, in another window perhaps: nothing to be warned of. */
      own: last?.actorId === actor.personId,
      changedAt: last ? timeText(last.at) : null,
    },
    spoken: (language) => ({ change: words(language) }),
  });
}

/**
 * Throws where the command was meant for an older version of the matter; without a version it is taken as it comes.
 * @param input the checked body: a `LookedAtInput` where the command may be stale at all
 */
export async function refuseStale(reader: Reader, matter: Matter, actor: Actor, input: object): Promise<void> {
  const wanted = 'version' in input ? input.version : undefined;
  if (wanted === undefined || wanted === matter.ticket.version) return;
  throw await changedMeanwhile(reader, matter, actor, 'version_conflict');
}
