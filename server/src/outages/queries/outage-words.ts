import { LANGUAGES, type Language, SIDES, type Side } from '@youying/shared/domain/language';
import type { MessageText } from '@youying/shared/domain/notifications/types';
import { areaWords } from '@youying/shared/domain/outage/area';
import type { OutageEventType } from '@youying/shared/domain/outage/commands';
import { type OutageTold, outageLine, outageNews } from '@youying/shared/domain/outage/texts';
import type { EventTexts } from '../../tickets/timeline.entity.js';
import type { Outage } from '../outage.entity.js';
import type { KnownBuilding } from './buildings.js';

export function toldIn(outage: Outage, buildings: readonly KnownBuilding[], language: Language): OutageTold {
  const nameOf = (id: number) => buildings.find((building) => building.id === id)?.name ?? '';
  const { kind, state, startsAt, expectedEndAt, cause, outcome } = outage;
  return { kind, state, startsAt, expectedEndAt, cause, outcome, area: areaWords(outage.area, nameOf, language) };
}

/** The news of an event in every way in which it is read, as it reads when it happens (ADR 007). */
export function newsTexts(
  type: OutageEventType,
  outage: Outage,
  buildings: readonly KnownBuilding[],
  now: number,
): EventTexts {
  const texts: Record<Side, Partial<Record<Language, MessageText>>> = { resident: {}, staff: {} };
  const timeline: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) {
    const told = toldIn(outage, buildings, language);
    for (const side of SIDES) texts[side][language] = clipped(outageNews(type, told, now, side, language));
    timeline[language] = clip(outageLine(told, now, language), LINE_MAX);
  }
  return { ...texts, timeline } as EventTexts;
}

/** What a message can hold: an area of sixty units is not read to its end. */
const TITLE_MAX = 60;
const TEXT_MAX = 300;
const LINE_MAX = 200;

const clip = (text: string, max: number): string => {
  const characters = [...text];
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
};

const clipped = ({ title, text }: MessageText): MessageText => ({
  title: clip(title, TITLE_MAX),
  text: clip(text, TEXT_MAX),
});
