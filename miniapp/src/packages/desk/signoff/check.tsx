import { View } from '@tarojs/components';
import type { SignCheck } from '@/features/supervision/checks';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';

/** One line of what there is to read before signing. */
export function Check({ good, text }: SignCheck) {
  return (
    <View
      className={classNames('sign-box__check', {
        'sign-box__check--good': good === true,
        'tone-amber': good === false,
      })}
    >
      <Icon name={good === true ? 'check' : good === false ? 'alert' : 'info'} size="small" />
      <View>{text}</View>
    </View>
  );
}
