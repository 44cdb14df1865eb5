import { View } from '@tarojs/components';
import type { Alarm, AlarmRow } from '@/features/emergency/queries';
import { elapsed } from '@/features/emergency/standing';
import { useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';

export interface StripProps {
  alarm: Alarm;
  /** All that go on: with two at once there are tabs. */
  open: readonly AlarmRow[];
  onChoose: (id: string | undefined) => void;
}

/** The red strip: what, where, since when. Its clock runs by the server's time. */
export function Strip({ alarm, open, onChoose }: StripProps) {
  const { emergency } = useTexts().desk;
  const now = useNow();
  const others = open.filter(({ id }) => id !== alarm.id);
  const over = alarm.endedAt !== null || alarm.state === 'cancelled';
  return (
    <View className={classNames('emergency-strip', { 'emergency-strip--over': over })}>
      <Icon name="siren" size="large" />
      <View className="emergency-strip__what one-line">{`${alarm.kindText} · ${alarm.place}`}</View>
      <View className="emergency-strip__text one-line">{alarm.text ?? alarm.stateText}</View>
      {others.map((other) => (
        <View
          key={other.id}
          className="emergency-strip__tab one-line"
          ariaRole="button"
          onClick={() => onChoose(other.id)}
        >{`${other.kindText} · ${other.place}`}</View>
      ))}
      <View className="emergency-strip__since">{over ? emergency.ended : emergency.elapsed}</View>
      <View className="emergency-strip__clock">{elapsed(alarm, now)}</View>
    </View>
  );
}
