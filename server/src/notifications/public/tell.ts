import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { recordHint } from '../../platform/hints/record-hint.js';
import type { EventTexts } from '../../tickets/timeline.entity.js';
import { Delivery, Message } from '../message.entity.js';
import type { Addressee } from './addressees.js';

/** What is told: a line of the timeline, to whom, and who need not be told because they did it. */
export interface News {
  readonly communityId: number;
  /** Null: about what the community owes; such news rings nobody’s phone. */
  readonly ticketId: number | null;
  readonly workOrderId: number | null;
  /** Id of the timeline entry; a person has one message of it, however often it is told. */
  readonly eventId: number;
  readonly type: string;
  readonly texts: EventTexts;
  readonly addressees: readonly Addressee[];
  readonly except: number | null;
  /** EMG-1: over every channel at once, before everything else. */
  readonly urgent?: boolean;
}

const FIRST_CHANNEL: readonly Delivery['channel'][] = ['subscribe'];
const EVERY_CHANNEL: readonly Delivery['channel'][] = ['subscribe', 'service_account'];

/**
 * Writes the inbox and, where a template rings, the delivery. The caller holds the lock on what the news comes from
 * (the event, the task), so nobody else writes the same messages meanwhile.
 */
export const tell = (work: Work, news: News): Promise<void> => tellAll(work, [news]);

/** Several pieces of news of one community, in this order. */
export async function tellAll(work: Work, list: readonly News[]): Promise<void> {
  const [first] = list;
  if (!first) return;
  const where = {
    eventId: list.map(({ eventId }) => eventId),
    personId: [...new Set(list.flatMap(({ addressees }) => addressees.map(({ personId }) => personId)))],
  };
  const told = await work.find(Message, scopeOfCommunity(first.communityId), where);
  for (const news of list) {
    const known = told.filter(({ eventId }) => eventId === news.eventId).map(({ personId }) => personId);
    writeMessages(work, news, new Set([news.except, ...known]));
  }
}

function writeMessages(work: Work, news: News, leftOut: ReadonlySet<number | null>): void {
  const { communityId, eventId, ticketId, workOrderId, type, texts } = news;
  for (const { personId, side, templateKey, needsResident } of news.addressees) {
    if (leftOut.has(personId)) continue;
    const message: Message = {
      id: nextId(),
      communityId,
      eventId,
      personId,
      type,
      texts: texts[side],
      side,
      ticketId,
      workOrderId,
      createdAt: work.now,
      readAt: null,
      openedAt: null,
    };
    work.insert(Message, message);
    recordHint(work, { communityId, type: 'inbox', id: personId });
    if (templateKey === null || ticketId === null) continue;
    const channels = news.urgent ? EVERY_CHANNEL : FIRST_CHANNEL;
    const deliveries = channels.map((channel) => ({
      id: nextId(),
      communityId,
      messageId: message.id,
      personId,
      templateKey,
      needsPerson: needsResident ? 1 : 0,
      urgent: news.urgent ?? false,
      channel,
      state: 'waiting' as const,
      attempts: 0,
      nextAttemptAt: work.now,
      outcome: null,
      msgid: null,
      arrivedAt: null,
      createdAt: work.now,
    }));
    work.insert(Delivery, ...deliveries);
  }
}
