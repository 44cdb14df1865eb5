import type { DomainEvent } from '@youying/shared/domain/events';
import { recipientsOf } from '@youying/shared/domain/notifications/audience';
import { audienceFacts } from '../../matters/public/facts.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { scopeOfCommunity, scopeOfEverything } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { OutboxEvent } from '../../platform/outbox/outbox.entity.js';
import { TimelineEntry } from '../../tickets/timeline.entity.js';
import { addresseesOf } from '../public/addressees.js';
import { tell } from '../public/tell.js';

const EVERYTHING = scopeOfEverything('the relay carries the events of every community');

/** One event into the inboxes of everybody concerned, and done; false when another relay has it. */
export async function relayEvent(work: Work, id: number): Promise<boolean> {
  const event = await work.findOne(OutboxEvent, EVERYTHING, { id, state: 'waiting' }, { lock: 'skip_locked' });
  if (!event) return false;
  const { communityId, ticketId, workOrderId } = event;
  const scope = scopeOfCommunity(communityId);
  const matter = await loadMatter(work, scope, ticketId);
  // The event has the id of its line in the timeline, which holds its words as they read when it happened.
  const entry = await work.findOne(TimelineEntry, scope, { id });
  if (!matter || !entry) throw new Error(`event ${id} (${event.type}) has no ticket or no line in the timeline`);
  const what = { type: event.type, data: event.data } as unknown as Pick<DomainEvent, 'type' | 'data'>;
  const recipients = recipientsOf(what, audienceFacts(matter, workOrderId));
  await tell(work, {
    communityId,
    ticketId,
    workOrderId,
    eventId: id,
    type: event.type,
    texts: entry.texts,
    addressees: await addresseesOf(work, recipients, work.now),
    except: entry.actorId,
  });
  work.updateOne(OutboxEvent, { id, state: 'waiting' }, { state: 'done', attempts: event.attempts + 1 });
  return true;
}
