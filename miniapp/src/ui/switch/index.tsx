import { View } from '@tarojs/components';
import { aria } from '../aria';
import { classNames } from '../class-names';
import './index.scss';

export interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  /** What it switches; the words beside it are not its name. */
  label: string;
}

/** On or off, at once. Our own: the library's says its role in an attribute that no browser knows, and has no name. */
export function Switch({ on, onChange, label }: SwitchProps) {
  return (
    <View
      className={classNames('ui-switch', { 'ui-switch--on': on })}
      ariaRole="switch"
      ariaLabel={label}
      {...aria({ ariaChecked: on ? 'true' : 'false' })}
      onClick={() => onChange(!on)}
    >
      <View className="ui-switch__track">
        <View className="ui-switch__thumb" />
      </View>
    </View>
  );
}
