import { View } from '@tarojs/components';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import './index.scss';

export interface PathStep {
  label: string;
  /** Below the label: who, when. */
  text?: string;
  /** At the right: by when. */
  aside?: string;
}

/** Steps from top to bottom, for sentences rather than words. `current` = steps.length when all are done. */
export function Path({ steps, current }: { steps: readonly PathStep[]; current: number }) {
  return (
    <View className="ui-path">
      {steps.map(({ label, text, aside }, index) => (
        <View
          key={label}
          className={classNames('ui-path__step', {
            'ui-path__step--done': index < current,
            'ui-path__step--current': index === current,
          })}
        >
          <View className="ui-path__dot">{index < current && <Icon name="check" size="small" />}</View>
          <View className="ui-path__what">
            <View className="ui-path__label">{label}</View>
            {text !== undefined && text !== '' && <View className="text-secondary">{text}</View>}
          </View>
          {aside !== undefined && <View className="ui-path__aside text-secondary">{aside}</View>}
        </View>
      ))}
    </View>
  );
}
