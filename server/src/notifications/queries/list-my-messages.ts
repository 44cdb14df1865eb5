import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import { UNREAD_COUNTED } from '@youying/shared/domain/notifications/unread';
import type { Actor } from '@youying/shared/domain/roles';
import { fenceAround } from '../../matters/public/fence.js';
import { Database } from '../../platform/database/database.js';
import type { Reader, Row } from '../../platform/database/reader.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import { idText, timeText, timeTextOrNull } from '../../platform/http/ids.js';
import { DEFAULT_PAGE, pageOf, readCursor } from '../../platform/http/paging.js';
import { Ticket } from '../../tickets/ticket.entity.js';
import { WorkOrder } from '../../work-orders/work-order.entity.js';
import type { ListMyMessagesQuery, MessagePageView, MessageView } from '../dto/message-views.js';
import { Message } from '../message.entity.js';

const OWN = scopeOfEverything('one reads one’s own messages, from whichever community they came');

/** Of `message`: (person_id, id). */
const OF_A_PERSON = 'IDX_04537d846097a92310e4e6b69f';

/** The inbox, newest first: the truth, whatever WeChat delivered. */
@Injectable()
export class ListMyMessages {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, query: ListMyMessagesQuery, language: Language): Promise<MessagePageView> {
    const reader = this.database.read;
    const limit = query.limit ?? DEFAULT_PAGE;
    const [lastId] = readCursor(query.cursor, 1) ?? [];
    const hidden = fenceAround(actor, 'm.ticket_id');
    const unread = query.status === 'unread';
    const along = unread ? '' : reader.dialect.walkAlong(OF_A_PERSON);
    const older = lastId == null ? '' : ' AND m.id < ?';
    const found = await reader.rows<Row>(
      `SELECT ${reader.columns(Message, 'm')} FROM message m${along}
        WHERE m.person_id = ?${unread ? ' AND m.read_at IS NULL' : ''}${older}${hidden.text}
        ORDER BY m.id DESC LIMIT ${limit + 1}`,
      [actor.personId, ...(lastId == null ? [] : [lastId]), ...hidden.values],
    );
    const rows = reader.entities(Message, found);
    const numbers = await numbersOf(reader, rows);
    const view = (row: Message) => messageView(row, language, numbers);
    return { ...pageOf(rows, limit, view, ({ id }) => [id]), unread: await countUnread(reader, actor) };
  }
}

/** CMP-4: what was told before somebody was named is taken back from them with the rest. */
async function countUnread(reader: Reader, actor: Actor): Promise<number> {
  const hidden = fenceAround(actor, 'm.ticket_id');
  const first = `SELECT m.id FROM message m WHERE m.person_id = ? AND m.read_at IS NULL${hidden.text} LIMIT ${UNREAD_COUNTED}`;
  const sql = `SELECT COUNT(*) AS unread FROM (${first}) a`;
  const [row] = await reader.rows<{ unread: number | string }>(sql, [actor.personId, ...hidden.values]);
  return Number(row?.unread ?? 0);
}

/** Staff who were told of an order open the order; everybody else the ticket. */
const isOfOrder = ({ side, workOrderId }: Message): boolean => side === 'staff' && workOrderId !== null;

async function numbersOf(reader: Reader, rows: readonly Message[]): Promise<ReadonlyMap<number, string | null>> {
  const orderIds = rows.flatMap((row) => (isOfOrder(row) && row.workOrderId !== null ? [row.workOrderId] : []));
  const ticketIds = rows.flatMap((row) => (isOfOrder(row) ? [] : (row.ticketId ?? [])));
  const [tickets, orders] = await Promise.all([
    ticketIds.length === 0 ? [] : reader.find(Ticket, OWN, { id: [...new Set(ticketIds)] }),
    orderIds.length === 0 ? [] : reader.find(WorkOrder, OWN, { id: [...new Set(orderIds)] }),
  ]);
  return new Map([...tickets, ...orders].map(({ id, no }) => [id, no]));
}

function messageView(row: Message, language: Language, numbers: ReadonlyMap<number, string | null>): MessageView {
  return {
    id: idText(row.id),
    at: timeText(row.createdAt),
    type: row.type,
    ...row.texts[language],
    subject: subjectOf(row, numbers),
    readAt: timeTextOrNull(row.readAt),
  };
}

function subjectOf(row: Message, numbers: ReadonlyMap<number, string | null>): MessageView['subject'] {
  if (row.ticketId === null) return { type: 'community', id: idText(row.communityId), no: null };
  const orderId = isOfOrder(row) ? row.workOrderId : null;
  const id = orderId ?? row.ticketId;
  return { type: orderId === null ? 'ticket' : 'work_order', id: idText(id), no: numbers.get(id) ?? null };
}
