import { type Language, preferences, useLanguage } from '@/platform/preferences';
import { en } from './en';
import { type Texts, zhCN } from './zh-CN';

export type { Texts } from './zh-CN';

const catalogues: Record<Language, Texts> = { 'zh-CN': zhCN, en };

export function useTexts(): Texts {
  return catalogues[useLanguage()];
}

/** Outside of components. */
export function textsNow(): Texts {
  return catalogues[preferences.get().language];
}
