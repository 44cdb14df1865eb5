import { View } from '@tarojs/components';
import { classNames } from '../class-names';
import './index.scss';

export interface StepsProps {
  labels: readonly string[];
  /** Index of the step that is going on; `labels.length` when all are done. */
  current: number;
}

/** 受理 → 接单 → 上门 → 维修 → 签字 */
export function Steps({ labels, current }: StepsProps) {
  return (
    <View className="ui-steps">
      {labels.map((label, index) => (
        <View
          key={label}
          className={classNames('ui-steps__step', {
            'ui-steps__step--done': index < current,
            'ui-steps__step--current': index === current,
          })}
        >
          <View className="ui-steps__dot" />
          <View className="ui-steps__label">{label}</View>
        </View>
      ))}
    </View>
  );
}
