import { ROLE_LABELS } from '@youying/shared/domain/labels';
import { fill, LANGUAGES, type Language, type Localized, words } from '@youying/shared/domain/language';
import type { MessageText } from '@youying/shared/domain/notifications/types';
import type { Role } from '@youying/shared/domain/roles';
import type { News } from '../../notifications/public/tell.js';

const NOBODY_THERE: Localized = words('（{role}现在没有人，转给您）', ' (There is no {role} now: passed on to you)');

/** Whoever is told in the place of a role that nobody holds at the moment reads that it is so. */
export function sayForWhom(news: News): readonly News[] {
  const roles = [...new Set(news.addressees.map(({ insteadOf }) => insteadOf ?? null))];
  return roles.map((role) => ({
    ...news,
    addressees: news.addressees.filter(({ insteadOf }) => (insteadOf ?? null) === role),
    texts: role === null ? news.texts : { ...news.texts, staff: withNote(news.texts.staff, role) },
  }));
}

function withNote(texts: Readonly<Record<Language, MessageText>>, role: Role): Record<Language, MessageText> {
  const noted = LANGUAGES.map((language) => {
    const { title, text } = texts[language];
    return [language, { title, text: `${text}${fill(NOBODY_THERE[language], { role: ROLE_LABELS[role][language] })}` }];
  });
  return Object.fromEntries(noted) as Record<Language, MessageText>;
}
