import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { CANCEL_SECONDS, type Emergency } from './use-emergency';

/** One tap, then a few seconds to take it back: a long press is hard for old hands. */
export function CallButton({ alarm, quiet }: { alarm: Emergency; quiet: boolean }) {
  const { emergency } = useTexts();
  if (alarm.state === 'counting') {
    return (
      <View className="emergency__call emergency__call--quiet" ariaRole="button" onClick={alarm.cancel}>
        <View className="text-title">{emergency.calling(alarm.secondsLeft)}</View>
      </View>
    );
  }
  return (
    <>
      <View
        className={classNames('emergency__call', { 'emergency__call--quiet': quiet })}
        ariaRole="button"
        onClick={alarm.state === 'raising' ? undefined : alarm.start}
      >
        <Icon name="siren" size="huge" />
        <View>
          <View className="text-title">{emergency.call}</View>
          <View className="emergency__call-text">{emergency.callText}</View>
        </View>
      </View>
      <View className="text-secondary emergency__cancelable">{emergency.cancelable(CANCEL_SECONDS)}</View>
    </>
  );
}
