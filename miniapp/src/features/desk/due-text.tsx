import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { classNames } from '@/ui/class-names';
import { type Due, dueWords } from './due';
import './due-text.scss';

/** Texts change by the minute; half of it keeps them right. */
const TICK_MS = 30_000;

/** `到场 逾期 35 分钟`: what is due and when, in the words and the colour of how near it is. */
export function DueText({ due, bare = false }: { due: Due; bare?: boolean }) {
  const texts = useTexts();
  const language = useLanguage();
  const { what, when, tone } = dueWords(due, useNow(TICK_MS), texts, language);
  return <View className={classNames('desk-due', `desk-due--${tone}`)}>{bare ? when : `${what} ${when}`}</View>;
}
