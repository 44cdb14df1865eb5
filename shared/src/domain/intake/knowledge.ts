import type { Language } from '../language.js';
import { PHRASE_SITUATIONS, PHRASES, type PhraseSituation } from './phrases.js';

/** INT-6 话术, HOT-5 知识. */
export const KNOWLEDGE_KINDS = ['phrase', 'article'] as const;
export type KnowledgeKind = (typeof KNOWLEDGE_KINDS)[number];

export interface KnowledgeText {
  readonly code: string;
  readonly category: string;
  readonly title: string;
  readonly text: string;
  readonly words: string;
}

export const isSituation = (category: string): category is PhraseSituation =>
  PHRASE_SITUATIONS.some((known) => known === category);

/** The phrases a community starts with, in the reader’s language, but for those it has written anew or retired. */
export function startingPhrases(ownCodes: ReadonlySet<string>, language: Language): readonly KnowledgeText[] {
  return PHRASES.filter(({ code }) => !ownCodes.has(code)).map(({ code, situation, title, text }) => ({
    ...{ code, category: situation, words: '' },
    title: title[language],
    text: text[language],
  }));
}

/**
 * Every word of the question stands somewhere in the entry; the tables are small (some hundred rows of a community), so
 * they are read whole and searched here, without an index.
 */
export function matchesWords(entry: KnowledgeText, asked: string): boolean {
  const whole = `${entry.title} ${entry.text} ${entry.words}`.toLowerCase();
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

/**
 * While somebody talks: an entry whose own words stand in what was said, the most of them first.
 * @returns 0: nothing to do with it
 */
export function bearingOn(entry: KnowledgeText, said: string): number {
  const own = [...entry.words.split(/\s+/), entry.title].filter((word) => [...word].length > 1);
  return own.filter((word) => said.includes(word)).length;
}
