import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icon/icons';
import type { DeskAct, Waiting } from '../next';
import { nextWords } from '../next-words';
import type { Matter } from '../types';
import './next-bar.scss';

const TICK_MS = 30_000;

export const actIcons: Record<DeskAct, IconName> = {
  register: 'check',
  answer: 'message',
  dispatch: 'route',
  link: 'link',
  note: 'pen',
  consent: 'receipt',
  call: 'phone',
  callWorker: 'phone',
  called: 'check',
  closeOut: 'check',
  suspend: 'clock',
  resume: 'refresh',
  reschedule: 'calendar',
  callback: 'phoneBack',
  photos: 'camera',
  more: 'more',
  complaint: 'warning',
  alarm: 'siren',
  print: 'print',
};

export interface NextBarProps {
  matter: Matter;
  waiting: Waiting;
  onAct: (act: DeskAct) => void;
}

/** What is waited for, since when, why; one filled button, at most one beside it. */
export function NextBar({ matter, waiting, onAct }: NextBarProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { title, text } = nextWords(matter, waiting, useNow(TICK_MS), texts, language);
  const [main, second] = waiting.acts;
  const ready = waiting.kind === 'verify_close';
  return (
    <View className={classNames('desk-next', { 'desk-next--ready': ready })}>
      <Icon name={ready ? 'check' : 'clock'} className="desk-next__icon" />
      <View className="desk-next__what">
        <View className="desk-next__title">{title}</View>
        {text !== '' && <View className="text-secondary">{text}</View>}
      </View>
      <View className="desk-next__acts">
        {second !== undefined && (
          <Button onPress={() => onAct(second)}>{labelOf(second, waiting, texts.desk.acts)}</Button>
        )}
        {main !== undefined && (
          <Button kind="main" icon={actIcons[main]} shortcut={keyOf(main)} onPress={() => onAct(main)}>
            {labelOf(main, waiting, texts.desk.acts)}
          </Button>
        )}
      </View>
    </View>
  );
}

const keys: Partial<Record<DeskAct, string>> = {
  call: 'C',
  callWorker: 'C',
  note: 'F',
  dispatch: 'D',
  link: 'L',
  closeOut: 'X',
  print: 'P',
};

export function keyOf(act: DeskAct): string | undefined {
  return keys[act];
}

type ActTexts = ReturnType<typeof useTexts>['desk']['acts'];

export function labelOf(act: DeskAct, waiting: Waiting | null, texts: ActTexts): string {
  if (act === 'callWorker') return texts.callWorker(waiting?.order?.assignee?.name ?? '');
  if (act === 'call') return waiting?.kind === 'consent' ? texts.call : texts.callResident;
  return texts[act];
}
