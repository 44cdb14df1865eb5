import { View } from '@tarojs/components';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import './index.scss';

/** Steps from top to bottom, for sentences rather than words. `current` = labels.length when all are done. */
export function Path({ labels, current }: { labels: readonly string[]; current: number }) {
  return (
    <View className="ui-path">
      {labels.map((label, index) => (
        <View
          key={label}
          className={classNames('ui-path__step', {
            'ui-path__step--done': index < current,
            'ui-path__step--current': index === current,
          })}
        >
          <View className="ui-path__dot">{index < current && <Icon name="check" size="small" />}</View>
          {label}
        </View>
      ))}
    </View>
  );
}
