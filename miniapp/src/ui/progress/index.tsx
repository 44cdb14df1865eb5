import { View } from '@tarojs/components';
import { classNames } from '../class-names';
import './index.scss';

/** 0–100. Always beside words that say what it counts. */
export function ProgressBar({ percent, tone = 'brand' }: { percent: number; tone?: 'brand' | 'amber' | 'danger' }) {
  const width = Math.min(100, Math.max(0, percent));
  return (
    <View className="ui-progress">
      <View className={classNames('ui-progress__done', `ui-progress__done--${tone}`)} style={`width:${width}%`} />
    </View>
  );
}
