import type { DomainEvent } from '@youying/shared/domain/events';
import { LANGUAGES, type Language, SIDES, type Side } from '@youying/shared/domain/language';
import { messageTypeOf, paramsOfEvent, paramsOfTask, type Telling } from '@youying/shared/domain/notifications/params';
import { renderText, renderTimelineText, type TextParams } from '@youying/shared/domain/notifications/texts';
import type { MessageText, MessageType } from '@youying/shared/domain/notifications/types';
import type { TaskKind } from '@youying/shared/domain/procedures/types';
import type { EventTexts } from '../../tickets/timeline.entity.js';
import type { WorkOrder } from '../../work-orders/work-order.entity.js';
import { orderFacts, ticketFacts } from '../facts.js';
import type { Stage } from '../stage.js';

type Parts = Pick<Stage, 'matter' | 'policies' | 'calendar'>;

/** An event in words, for both sides and every language, as it reads at this moment. */
export function textsOf(parts: Parts, event: DomainEvent, order: WorkOrder | null): EventTexts {
  return inEveryWay(messageTypeOf(event, parts.matter.ticket.kind), parts, order, (telling) =>
    paramsOfEvent(event, telling),
  );
}

/** A step of a task in words: what was due, and when. */
export function taskTextsOf(
  parts: Parts,
  type: MessageType,
  task: { readonly kind: TaskKind; readonly dueAt: number },
  now: number,
  order: WorkOrder | null,
): EventTexts {
  return inEveryWay(type, parts, order, (telling) => paramsOfTask(task, now, telling));
}

function inEveryWay(
  type: MessageType,
  { matter, policies, calendar }: Parts,
  order: WorkOrder | null,
  paramsOf: (telling: Telling) => TextParams,
): EventTexts {
  const assigneeId = order?.assigneeId ?? null;
  const assigneeName = assigneeId === null ? null : (matter.people.get(assigneeId)?.name ?? null);
  const texts: Record<Side, Partial<Record<Language, MessageText>>> = { resident: {}, staff: {} };
  const timeline: Partial<Record<Language, string>> = {};
  const facts = { ticket: ticketFacts(matter), order: order ? orderFacts(order, matter.quotes) : null };
  for (const language of LANGUAGES) {
    const params = paramsOf({
      ...facts,
      policies,
      calendar,
      // A message goes to people of every role: the door of somebody who asked not to be named is in none (CMP-4).
      place: matter.ticket.anonymous ? matter.communityName : matter.ticket.place,
      assigneeName,
      language,
    });
    for (const side of SIDES) texts[side][language] = renderText(type, side, language, params);
    timeline[language] = renderTimelineText(type, language, params);
  }
  return { ...texts, timeline } as EventTexts;
}
