import { STEP_LABELS } from '@youying/shared/domain/procedures/labels';
import { TICKET_STATUS_LABELS } from '@youying/shared/domain/ticket/labels';
import { WORK_ORDER_STATUS_LABELS } from '@youying/shared/domain/work-order/labels';
import type { BusinessFields } from '../../wechat/templates/build-data.js';
import type { DeliveredNews } from './news.js';

/** WeChat sends cards in one language; ours are written in Chinese, as the templates are. */
const LANGUAGE = 'zh-CN';

const STEP_WORDS: Readonly<Record<string, string>> = {
  task_remind: STEP_LABELS.remind[LANGUAGE],
  task_press: STEP_LABELS.press[LANGUAGE],
  task_escalate: STEP_LABELS.escalate[LANGUAGE],
};

/** At most five Chinese characters: a `phrase` of WeChat's (wechat.md §4.3). */
function statusWord({ message, matter, order }: DeliveredNews): string {
  const label = order ? WORK_ORDER_STATUS_LABELS[order.status] : TICKET_STATUS_LABELS[matter.ticket.status];
  return STEP_WORDS[message.type] ?? label.tag[LANGUAGE];
}

function amountFen({ matter, order }: DeliveredNews): number {
  const quote = order && order.quoteId !== null ? matter.quotes.get(order.quoteId) : undefined;
  return order?.actualFen ?? quote?.totalFen ?? order?.consentedFen ?? 0;
}

/** Everything a card may show; the template's mapping picks. Never a telephone number: cards show on locked phones. */
export function fieldsOf(news: DeliveredNews): BusinessFields {
  const { message, matter, order } = news;
  const { ticket, people, tasks } = matter;
  const task = tasks.find(({ subjectId }) => subjectId === (order?.id ?? ticket.id));
  const person = order?.assigneeId == null ? undefined : people.get(order.assigneeId);
  return {
    number: (message.side === 'staff' ? order?.no : null) ?? ticket.no ?? '',
    subject: ticket.description,
    status: statusWord(news),
    // A card lies open on a phone: never the door of somebody who asked not to be named (CMP-4).
    place: ticket.anonymous ? matter.communityName : ticket.place,
    note: message.texts[LANGUAGE].text,
    person: person?.name ?? '',
    at: { instant: message.createdAt },
    deadline: { instant: task?.dueAt ?? message.createdAt },
    amount: { fen: amountFen(news) },
  };
}

/** An alarm has the id of its ticket; a card about it opens the alarm. */
export const isOfAlarm = (type: string): boolean => type.startsWith('alarm_');

/** Where a tap on the card leads, without a leading slash (miniapp/src/routes.ts). */
export function pageOf({ message }: Pick<DeliveredNews, 'message'>): string {
  if (message.side === 'resident') return `packages/resident/matter/index?ticketId=${message.ticketId}`;
  if (isOfAlarm(message.type)) return `packages/staff/alarm/index?alarmId=${message.ticketId}`;
  if (message.workOrderId !== null) return `packages/staff/order/index?orderId=${message.workOrderId}`;
  return 'pages/todo/index';
}
