import { View } from '@tarojs/components';
import { aria } from '../aria';
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
    <View
      className="ui-check"
      ariaRole="checkbox"
      ariaLabel={label}
      {...aria({ ariaChecked: checked ? 'true' : 'false' })}
      onClick={() => onChange(!checked)}
    >
      <View className={classNames('ui-check__box', { 'ui-check__box--checked': checked })}>
        {checked && <Icon name="check" size="small" />}
      </View>
      <View className="ui-check__label">{label}</View>
    </View>
  );
}

/** The box alone, where what it is about stands beside it. */
export function Tick({ checked, onChange, label }: CheckProps) {
  return (
    <View
      className="ui-tick"
      ariaRole="checkbox"
      ariaLabel={label}
      {...aria({ ariaChecked: checked ? 'true' : 'false' })}
      onClick={() => onChange(!checked)}
    >
      <View className={classNames('ui-check__box', { 'ui-check__box--checked': checked })}>
        {checked && <Icon name="check" size="small" />}
      </View>
    </View>
  );
}
