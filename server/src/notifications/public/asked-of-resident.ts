import type { AskedPerson } from '@youying/shared/domain/notifications/reached';
import type { Instant } from '@youying/shared/domain/time';
import type { Matter } from '../../matters/public/matter.js';
import type { Database } from '../../platform/database/database.js';
import { groupBy } from '../../platform/database/group-by.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { recordHint } from '../../platform/hints/record-hint.js';
import { TimelineEntry } from '../../tickets/timeline.entity.js';
import type { WorkOrder } from '../../work-orders/work-order.entity.js';
import { Delivery, Message } from '../message.entity.js';

/** What an order in this state has asked of the resident: a consent, a signature. */
const ASKED_BY: Readonly<Partial<Record<WorkOrder['status'], string>>> = {
  quoted: 'quote_made',
  finished: 'order_finished',
};

interface Question {
  readonly orderId: number;
  /** The event that asked, which has the id of its line in the timeline. */
  readonly eventId: number;
}

/** What the resident has not answered yet; nothing is read where nothing is asked. */
async function questionsOf(reader: Reader, { ticket, orders }: Matter): Promise<Question[]> {
  const found: Question[] = [];
  for (const { id, status } of orders) {
    const type = ASKED_BY[status];
    if (type === undefined) continue;
    const [line] = await reader.find(
      TimelineEntry,
      scopeOfCommunity(ticket.communityId),
      { ticketId: ticket.id, workOrderId: id, type },
      { orderBy: [['id', 'desc']], limit: 1 },
    );
    if (line) found.push({ orderId: id, eventId: line.id });
  }
  return found;
}

export interface AskedOfResident {
  readonly orderId: number;
  readonly people: readonly AskedPerson[];
}

/** How far each question has come, person by person. */
export async function askedOfResident(reader: Reader, matter: Matter): Promise<AskedOfResident[]> {
  const questions = await questionsOf(reader, matter);
  if (questions.length === 0) return [];
  const scope = scopeOfCommunity(matter.ticket.communityId);
  const eventId = questions.map((question) => question.eventId);
  const messages = await reader.find(Message, scope, { eventId, side: 'resident' });
  const messageId = messages.map(({ id }) => id);
  const deliveries = messageId.length === 0 ? [] : await reader.find(Delivery, scope, { messageId });
  const deliveriesOf = groupBy(deliveries, (delivery) => delivery.messageId);
  return questions.map((question) => ({
    orderId: question.orderId,
    people: messages
      .filter((message) => message.eventId === question.eventId)
      .map(({ id, createdAt, openedAt }) => ({
        ...{ askedAt: createdAt, openedAt, deliveries: deliveriesOf.get(id) ?? [] },
      })),
  }));
}

/** A resident has the matter in front of them: written once for each question, not for each look. */
export async function opensMatter(database: Database, matter: Matter, personId: number, now: Instant): Promise<void> {
  if (!matter.residents.some((resident) => resident.personId === personId)) return;
  const eventId = (await questionsOf(database.read, matter)).map((question) => question.eventId);
  const { communityId, id } = matter.ticket;
  const unread = { eventId, personId, side: 'resident', openedAt: null } as const;
  if (eventId.length === 0 || !(await database.read.findOne(Message, scopeOfCommunity(communityId), unread))) return;
  await database.transact(async (work) => {
    work.updateMany(Message, unread, { openedAt: now });
    // Whoever is about to telephone sees that it is being read.
    recordHint(work, { communityId, type: 'ticket', id });
  });
}
