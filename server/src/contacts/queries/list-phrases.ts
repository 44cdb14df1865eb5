import { findPhrases, type PhraseSituation } from '@youying/shared/domain/intake/phrases';
import type { Language } from '@youying/shared/domain/language';
import type { ListPhrasesQuery } from '../dto/contact-inputs.js';
import type { PhraseListView } from '../dto/contact-views.js';

/** INT-6: standard phrases by situation, searchable while talking. */
export function listPhrases({ situation, q }: ListPhrasesQuery, language: Language): PhraseListView {
  const found = findPhrases({ situation: situation as PhraseSituation | undefined, words: q }, language);
  return {
    items: found.map(({ code, situation: when, title, text }) => ({
      ...{ code, situation: when },
      title: title[language],
      text: text[language],
    })),
  };
}
