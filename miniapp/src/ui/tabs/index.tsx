import { View } from '@tarojs/components';
import { aria } from '../aria';
import { classNames } from '../class-names';
import './index.scss';

export interface TabsProps<Value extends string> {
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** The lists of one page, under its bar. */
export function Tabs<Value extends string>({ options, value, onChange }: TabsProps<Value>) {
  return (
    <View className="ui-tabs" ariaRole="tablist">
      {options.map((option) => (
        <View
          key={option.value}
          className={classNames('ui-tabs__tab', { 'ui-tabs__tab--current': option.value === value })}
          ariaRole="tab"
          {...aria({ ariaSelected: option.value === value ? 'true' : 'false' })}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </View>
      ))}
    </View>
  );
}
