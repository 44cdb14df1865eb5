import { LANGUAGES, type Language, SIDES, type Side } from '@youying/shared/domain/language';
import { BLANK_PARAMS, renderText, renderTimelineText } from '@youying/shared/domain/notifications/texts';
import type { MessageText } from '@youying/shared/domain/notifications/types';
import { Message } from '../../notifications/message.entity.js';
import type { News } from '../../notifications/public/tell.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import type { EventTexts } from '../../tickets/timeline.entity.js';
import { CLOCK_POLICY } from '../policy.js';

const TYPE = 'task_digest';

/** Who has an unread digest of the last minutes: what is caught up with afterwards is part of the same silence. */
export async function toldLately(
  work: Work,
  communityId: number,
  personIds: readonly number[],
): Promise<ReadonlySet<number>> {
  if (personIds.length === 0) return new Set();
  const since = { gte: work.now - CLOCK_POLICY.stoodStillMs };
  const where = { personId: personIds, type: TYPE, readAt: null, createdAt: since };
  const messages = await work.find(Message, scopeOfCommunity(communityId), where);
  return new Set(messages.map(({ personId }) => personId));
}

/** One message instead of many: how many there were, and the words of the oldest, to which it leads. */
export function digestOf(many: readonly News[], personId: number): News {
  const [oldest] = many;
  if (!oldest) throw new Error('a digest of nothing');
  return {
    ...oldest,
    eventId: nextId(),
    type: TYPE,
    texts: textsOf(many.length, oldest),
    addressees: oldest.addressees.filter((addressee) => addressee.personId === personId),
  };
}

function textsOf(count: number, oldest: News): EventTexts {
  const texts: Record<Side, Partial<Record<Language, MessageText>>> = { resident: {}, staff: {} };
  const timeline: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) {
    const params = { ...BLANK_PARAMS, count: String(count), words: oldest.texts.staff[language].text };
    for (const side of SIDES) texts[side][language] = renderText(TYPE, side, language, params);
    timeline[language] = renderTimelineText(TYPE, language, params);
  }
  return { ...texts, timeline } as EventTexts;
}
