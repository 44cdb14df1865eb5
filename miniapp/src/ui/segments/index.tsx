import { View } from '@tarojs/components';
import { aria } from '../aria';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import type { IconName } from '../icon/icons';
import './index.scss';

export interface Segment<Value extends string> {
  value: Value;
  label: string;
  icon?: IconName;
}

export interface SegmentsProps<Value extends string> {
  options: readonly Segment<Value>[];
  /** Null: nothing chosen yet. What consents, rates or confirms is never chosen beforehand. */
  value: Value | null;
  onChange: (value: Value) => void;
  small?: boolean;
}

/** One of two or three, side by side; stacked in care mode. */
export function Segments<Value extends string>({ options, value, onChange, small }: SegmentsProps<Value>) {
  return (
    <View className={classNames('ui-segments', { 'ui-segments--small': small })} ariaRole="radiogroup">
      {options.map((option) => (
        <View
          key={option.value}
          className={classNames('ui-segments__option', { 'ui-segments__option--chosen': option.value === value })}
          ariaRole="radio"
          {...aria({ ariaChecked: option.value === value ? 'true' : 'false' })}
          onClick={() => onChange(option.value)}
        >
          {option.icon !== undefined && <Icon name={option.icon} />}
          {option.label}
        </View>
      ))}
    </View>
  );
}
