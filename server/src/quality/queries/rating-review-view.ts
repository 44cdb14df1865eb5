import { mayDo } from '@youying/shared/domain/access/reach';
import { staffSubject } from '@youying/shared/domain/access/subjects';
import type { Actor } from '@youying/shared/domain/roles';
import { Person } from '../../identity/person.entity.js';
import { ticketsHiddenFrom } from '../../matters/public/fence.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idText, idTextOrNull, timeText, timeTextOrNull } from '../../platform/http/ids.js';
import { Task } from '../../tasks/task.entity.js';
import { Ticket } from '../../tickets/ticket.entity.js';
import type { RatingReviewView } from '../dto/quality-views.js';
import type { ServiceRating } from '../quality.entity.js';

/** A lead of the community, and never about oneself. */
export const reviews = (actor: Actor, { communityId, agentId }: ServiceRating): boolean =>
  agentId !== actor.personId && mayDo('reviewRating', actor, staffSubject(communityId, null, null));

/** Ratings that are, or were, to be looked into. */
export async function ratingReviewViews(
  reader: Reader,
  actor: Actor,
  communityId: number,
  rows: readonly ServiceRating[],
): Promise<RatingReviewView[]> {
  if (rows.length === 0) return [];
  const scope = scopeOfCommunity(communityId);
  const ids = rows.map(({ id }) => id);
  const duties = await reader.find(Task, scope, { kind: 'review_rating', subjectId: ids, isOpen: true });
  const reviewers = rows.flatMap(({ reviewedBy }) => reviewedBy ?? []);
  const people = reviewers.length === 0 ? [] : await reader.findGlobal(Person, { id: reviewers });
  const all = rows.flatMap(({ ticketId }) => ticketId ?? []);
  // Who came is looked into; what for does not exist for whom it is about (CMP-4).
  const hidden = await ticketsHiddenFrom(reader, actor, all);
  const ticketIds = all.filter((id) => !hidden.has(id));
  const tickets = ticketIds.length === 0 ? [] : await reader.find(Ticket, scope, { id: ticketIds });
  return rows.map((row) => ({
    id: idText(row.id),
    occasion: row.occasion,
    ticketId: idTextOrNull(row.ticketId !== null && hidden.has(row.ticketId) ? null : row.ticketId),
    no: tickets.find(({ id }) => id === row.ticketId)?.no ?? null,
    agent: { id: idText(row.agentId), name: row.agentName },
    askedAt: timeText(row.askedAt),
    ratedAt: timeText(row.ratedAt ?? row.askedAt),
    dueAt: timeTextOrNull(duties.find(({ subjectId }) => subjectId === row.id)?.dueAt ?? null),
    mark: row.mark ?? 0,
    words: row.words,
    review: row.review ?? 'done',
    atFault: row.atFault,
    finding: row.finding,
    answer: row.answer,
    reviewedBy: reviewerOf(row, people),
    actions: row.review === 'owed' && reviews(actor, row) ? ['reviewRating'] : [],
  }));
}

function reviewerOf({ reviewedBy }: ServiceRating, people: readonly Person[]) {
  const person = people.find(({ id }) => id === reviewedBy);
  return person ? { id: idText(person.id), name: person.name } : null;
}
