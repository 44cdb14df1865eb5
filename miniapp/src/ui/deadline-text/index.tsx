import { View } from '@tarojs/components';
import { countdown } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { classNames } from '../class-names';
import { type DeadlineLook, deadlineLook } from './look';
import './index.scss';

export interface DeadlineTextProps {
  /** Epoch milliseconds, server time. */
  dueAt: number;
  /** `内到场`: after the countdown. */
  suffix: string;
  /** Words once it is over, given whole minutes: `已超 3 分`. */
  overdue: (minutes: number) => string;
}

/** A live countdown: dark, amber in the last minutes, red words when over. */
export function DeadlineText({ dueAt, suffix, overdue }: DeadlineTextProps) {
  const now = useNow();
  const look: DeadlineLook = deadlineLook(dueAt, now);
  return (
    <View className={classNames('ui-deadline', `ui-deadline--${look.tone}`)}>
      {look.tone === 'over' ? (
        <View className="text-section">{overdue(look.minutesOver)}</View>
      ) : (
        <>
          <View className="text-figure">{countdown(dueAt - now)}</View>
          <View className="ui-deadline__suffix">{suffix}</View>
        </>
      )}
    </View>
  );
}
