import { View } from '@tarojs/components';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import './index.scss';

export interface CheckProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: string;
}

/** A sentence one ticks: 24 px box in a row of at least 44. */
export function Check({ checked, onChange, label }: CheckProps) {
  return (
    <View className="ui-check" ariaRole="checkbox" onClick={() => onChange(!checked)}>
      <View className={classNames('ui-check__box', { 'ui-check__box--checked': checked })}>
        {checked && <Icon name="check" size="small" />}
      </View>
      <View className="ui-check__label">{label}</View>
    </View>
  );
}
