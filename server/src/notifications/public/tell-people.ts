import { LANGUAGES, type Language, type Localized, SIDES, type Side } from '@youying/shared/domain/language';
import { BLANK_PARAMS, renderText, renderTimelineText } from '@youying/shared/domain/notifications/texts';
import type { MessageText } from '@youying/shared/domain/notifications/types';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import type { EventTexts } from '../../tickets/timeline.entity.js';
import { tell } from './tell.js';

export interface Notice {
  readonly communityId: number;
  readonly personIds: readonly number[];
  /** What it is called where the inbox decides what a tap opens. */
  readonly type: 'staff_notice' | 'rating_asked' | 'rating_answered';
  readonly side: Side;
  readonly title: Localized;
  readonly text: Localized;
}

/** A message in the inbox of these people, without a ticket behind it: it rings nobody’s phone and spends no right of theirs. */
export async function tellPeople(work: Work, { communityId, personIds, type, side, ...said }: Notice): Promise<void> {
  const texts: Record<Side, Partial<Record<Language, MessageText>>> = { resident: {}, staff: {} };
  const timeline: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) {
    const params = { ...BLANK_PARAMS, task: said.title[language], words: said.text[language] };
    for (const each of SIDES) texts[each][language] = renderText(type, each, language, params);
    timeline[language] = renderTimelineText(type, language, params);
  }
  const style = { side, templateKey: null, needsResident: false } as const;
  await tell(work, {
    ...{ communityId, ticketId: null, workOrderId: null, eventId: nextId(), type, except: null },
    texts: { ...texts, timeline } as EventTexts,
    addressees: [...new Set(personIds)].map((personId) => ({ personId, ...style })),
  });
}
