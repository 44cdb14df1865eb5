import type { MatterColumn } from '@youying/shared/domain/saved-view';
import { systemFontScale } from './device';
import { readStored, writeStored } from './storage';
import { createStore, useStore } from './store';

export type Language = 'zh-CN' | 'en';

export interface Preferences {
  language: Language;
  /** 关怀模式. `system` follows WeChat's font setting. */
  care: 'on' | 'off' | 'system';
  /** Single letters as commands at the desk; off for whoever presses them by mistake. */
  shortcuts?: 'off';
  /** Columns of the table of matters; absent: the usual ones. */
  matterColumns?: readonly MatterColumn[];
}

/** WeChat's own care mode sets factor 1.4 (wechat.md §13); anything near it means the same wish. */
const CARE_FROM_FONT_SCALE = 1.3;

const defaults: Preferences = { language: 'zh-CN', care: 'system' };

export const preferences = createStore<Preferences>({
  ...defaults,
  ...readStored<Partial<Preferences>>('preferences'),
});

export function changePreferences(change: Partial<Preferences>): void {
  preferences.update((current) => ({ ...current, ...change }));
  writeStored('preferences', preferences.get());
}

export function useLanguage(): Language {
  return useStore(preferences).language;
}

export function useCareMode(): boolean {
  const { care } = useStore(preferences);
  return care === 'system' ? systemFontScale() >= CARE_FROM_FONT_SCALE : care === 'on';
}
