import { LANGUAGES, type Language, type Localized, SIDES, type Side, words } from '@youying/shared/domain/language';
import { spokenTime } from '@youying/shared/domain/notifications/spoken-time';
import {
  BLANK_PARAMS,
  renderText,
  renderTimelineText,
  type TextParams,
} from '@youying/shared/domain/notifications/texts';
import type { MessageText, MessageType } from '@youying/shared/domain/notifications/types';
import {
  PERIODIC_LABELS,
  type PeriodicKind,
  periodicEntryOf,
} from '@youying/shared/domain/procedures/periodic-entries';
import { periodWords } from '@youying/shared/domain/procedures/periodic-times';
import { periodFrom } from '@youying/shared/domain/procedures/periods';
import { isStanding, STANDING_LABELS } from '@youying/shared/domain/procedures/standing-entries';
import type { EventTexts } from '../../tickets/timeline.entity.js';
import type { Task } from '../task.entity.js';

type Duty = Pick<Task, 'kind' | 'periodKey' | 'about' | 'dueAt'>;

const BETWEEN: Localized = words('：', ': ');

/** `汇总上周投诉 11月16日–11月22日`; of a thing, what it is: `到了预计恢复时间：3 号楼停水`. */
export function dutyTitle({ kind, periodKey, about }: Omit<Duty, 'dueAt'>, language: Language): string {
  if (isStanding(kind)) return [STANDING_LABELS[kind][language], about].filter(Boolean).join(BETWEEN[language]);
  const known = kind as PeriodicKind;
  const span = periodFrom(periodicEntryOf(known).period, periodKey ?? '');
  return `${PERIODIC_LABELS[known][language]} ${periodWords(span, language)}`;
}

/** A reminder of a periodic duty in words; it has no number, only its community. */
export function dutyTexts(type: MessageType, duty: Duty, communityName: string, now: number): EventTexts {
  const texts: Record<Side, Partial<Record<Language, MessageText>>> = { resident: {}, staff: {} };
  const timeline: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) {
    const params: TextParams = {
      ...BLANK_PARAMS,
      place: communityName,
      task: dutyTitle(duty, language),
      time: spokenTime(duty.dueAt ?? now, now, language),
    };
    for (const side of SIDES) {
      const { title, text } = renderText(type, side, language, params);
      texts[side][language] = { title, text: text.trim() };
    }
    timeline[language] = renderTimelineText(type, language, params);
  }
  return { ...texts, timeline } as EventTexts;
}
