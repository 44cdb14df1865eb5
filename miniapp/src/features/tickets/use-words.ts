import { useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import type { Telling } from './words';

/** Sentences name minutes; they are told anew twice a minute. */
const TELL_EVERY_MS = 30_000;

export function useTelling(): Telling {
  const texts = useTexts();
  const language = useLanguage();
  const now = useNow(TELL_EVERY_MS);
  return { texts, language, now };
}
