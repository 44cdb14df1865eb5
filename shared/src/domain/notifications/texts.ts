import { fill, type Language, type Side } from '../language.js';
import { englishTexts } from './texts-en.js';
import { chineseTexts } from './texts-zh-cn.js';
import { timelineTexts } from './timeline-texts.js';
import type { MessageCatalogue, MessageText, MessageType } from './types.js';

/** Everything a text may mention; always strings, already in the reader's language. */
export const TEXT_PARAMS = [
  'no',
  'place',
  'department',
  'assignee',
  'name',
  'time',
  'total',
  'previousTotal',
  'words',
  'speed',
  'quality',
  'attitude',
  'attempt',
  'task',
  'because',
  'priority',
  'count',
  'alarm',
  'person',
  'answer',
] as const;
export type TextParams = Readonly<Record<(typeof TEXT_PARAMS)[number], string>>;

/** For a text that mentions next to nothing. */
export const BLANK_PARAMS = Object.fromEntries(TEXT_PARAMS.map((name) => [name, ''])) as TextParams;

export const CATALOGUES: Readonly<Record<Language, MessageCatalogue>> = {
  'zh-CN': chineseTexts,
  en: englishTexts,
};

/** Title and text of an inbox message or a timeline entry, for one side and language. */
export function renderText(type: MessageType, side: Side, language: Language, params: TextParams): MessageText {
  const { title, text } = CATALOGUES[language][type][side];
  return { title: fill(title, params), text: fill(text, params) };
}

/** The same event as a line of the staff's timeline. */
export function renderTimelineText(type: MessageType, language: Language, params: TextParams): string {
  return fill(timelineTexts[type][language], params).trim();
}
