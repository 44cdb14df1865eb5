import type { DomainEvent } from '@youying/shared/domain/events';
import { recipientsOf } from '@youying/shared/domain/notifications/audience';
import { audienceFacts } from '../../matters/public/facts.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { scopeOfCommunity, scopeOfEverything } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { OutboxEvent } from '../../platform/outbox/outbox.entity.js';
import { askAfterVisit } from '../../quality/public/ask-after-visit.js';
import { markStale } from '../../search/public/mark-stale.js';
import { TimelineEntry } from '../../tickets/timeline.entity.js';
import { addresseesOf } from '../public/addressees.js';
import { type News, tellAll } from '../public/tell.js';

const EVERYTHING = scopeOfEverything('the relay carries the events of every community');

/**
 * Events of one ticket, oldest first, into the inboxes of everybody concerned, and done: all or none.
 * Answers how many; what comes after one that another relay holds has to wait.
 */
export async function relayEvents(work: Work, ids: readonly number[]): Promise<number> {
  const locked = await work.find(
    OutboxEvent,
    EVERYTHING,
    { id: ids, state: 'waiting' },
    { orderBy: [['id', 'asc']], lock: 'skip_locked' },
  );
  const others = ids.findIndex((id, index) => locked[index]?.id !== id);
  const events = others < 0 ? locked : locked.slice(0, others);
  const [first] = events;
  if (!first) return 0;
  const { communityId, ticketId } = first;
  const scope = scopeOfCommunity(communityId);
  const matter = await loadMatter(work, scope, ticketId);
  // An event has the id of its line in the timeline, which holds its words as they read when it happened.
  const entries = await work.find(TimelineEntry, scope, { id: events.map(({ id }) => id) });
  const list: News[] = [];
  for (const { id, type, data, workOrderId, attempts } of events) {
    const entry = entries.find((line) => line.id === id);
    if (!matter || !entry) throw new Error(`event ${id} (${type}) has no ticket or no line in the timeline`);
    const what = { type, data } as unknown as Pick<DomainEvent, 'type' | 'data'>;
    const facts = audienceFacts(matter, workOrderId);
    const recipients = recipientsOf(what, facts);
    list.push({
      ...{ communityId, ticketId, workOrderId, type },
      eventId: id,
      texts: entry.texts,
      addressees: await addresseesOf(work, recipients, facts.ticket, work.now),
      except: entry.actorId,
    });
    await askAfterVisit(work, { id, type, workOrderId }, matter);
    work.updateOne(OutboxEvent, { id, state: 'waiting' }, { state: 'done', attempts: attempts + 1 });
  }
  markStale(work, { communityId, ticketId });
  await tellAll(work, list);
  return events.length;
}
